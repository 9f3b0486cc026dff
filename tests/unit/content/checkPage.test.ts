import { expect, test } from 'vitest';
import { onBody } from './contentFolder';

test('a page without faults is told nothing of', async () => {
  const body = `Läs om [kontoret](#kontoret) och [Försäkringskassan](/om-forsakringskassan).

## Kontoret

<Table caption="Antal">

| År | Antal |
| --- | --- |
| 2025 | 3 |

</Table>

Ordet <span lang="en">cookie</span> är engelska. Sök på [söksidan](/sok?q=kaka), [ring](tel:0771-524524) eller
[skriv](mailto:namn@exempel.se?subject=Hej).`;
  expect(await onBody(body)).toEqual([]);
});
