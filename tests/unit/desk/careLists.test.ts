import { expect, test } from 'vitest';
import { careLists } from '@/lib/desk/page/careLists';
import { DeskError } from '@/lib/desk/store/DeskError';
import { contentFolder, home, page, sida } from '../content/contentFolder';

const { signal } = new AbortController();

test('what somebody should look at comes as lists that have something in them', async () => {
  const { root } = contentFolder({ ...home, [sida]: page('Sida') });
  const lists = await careLists(root, signal);
  expect(JSON.stringify(lists)).toContain('/om-forsakringskassan/sida');
  expect(lists.every(({ items }) => items.length > 0)).toBe(true);
});

test('where content/data cannot be read, the editor is told what to put right', async () => {
  const { root } = contentFolder({ ...home, 'content/data/values.yaml': '- name: [\n' });
  const asked = careLists(root, signal);
  await expect(asked).rejects.toBeInstanceOf(DeskError);
  await expect(asked).rejects.toThrow(/^Rätta det här först:\ncontent\/data\/values\.yaml/);
});
