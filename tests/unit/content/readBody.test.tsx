import type { ReactNode } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { afterEach, expect, test, vi } from 'vitest';
import { Shortcuts } from '@/components/mdx/Shortcuts';
import type { Page } from '@/lib/content/head/Page';
import { readTree } from '@/lib/content/readTree';
import { plainText } from '@/lib/content/tree/plainText';
import { readBody } from '@/lib/site/readBody';
import { ContentError } from '@/lib/source/Fault';
import { contentFolder, page } from './contentFolder';

const file = 'content/sv/sida.mdx';
const sida: Page = { locale: 'sv', address: '/sida', file, head: {} as never };

afterEach(() => vi.unstubAllEnvs());

function read(body: string) {
  const folder = contentFolder({ [file]: page('Sida', body) });
  vi.stubEnv('CONTENT_ROOT', folder.root);
  return readBody(sida);
}

const html = (body: string) =>
  renderToStaticMarkup(read(body).render({ Fold: Shown, Term: Shown, strong: Loud }));

const Shown = ({ children, ...props }: { children?: ReactNode }) => (
  <div title={JSON.stringify(props)}>{children}</div>
);
const Loud = ({ children }: { children?: ReactNode }) => <b>{children}</b>;

test('Markdown becomes elements, and headings get their anchors', () => {
  expect(html('## Två *ord*\n\nEn **rad**.')).toBe(
    '<h2 id="tva-ord">Två <em>ord</em></h2>\n<p>En <b>rad</b>.</p>',
  );
});

test.each([
  ['that of the frame', '## Innehåll\n\n## Meny', ['innehall-2', 'meny-2']],
  ['that of another heading', '## Steg\n\n## Steg 2\n\n### Steg', ['steg', 'steg-2', 'steg-3']],
  ['that of one numbered before it', '## Steg\n\n## Steg\n\n## Steg 2', ['steg', 'steg-2', 'steg-2-2']],
])('no heading has an anchor that is taken: %s', (_, body, ids) => {
  expect([...html(body).matchAll(/id="([^"]+)"/g)].map(([, id]) => id)).toEqual(ids);
});

test('each band of shortcuts has an anchor of its own', () => {
  const band = '<Shortcuts title="Mer">\n\n- [Sök](/sok)\n\n</Shortcuts>';
  const idsOf = (body: string) => {
    const shown = renderToStaticMarkup(read(body).render({ Shortcuts, a: () => null }));
    return [...shown.matchAll(/id="([^"]+)"/g)].map(([, id]) => id);
  };
  expect(idsOf(`${band}\n\n${band}`)).toEqual(['genvagar', 'genvagar-2']);
  expect(idsOf(`${band}\n\n## Genvägar`)).toEqual(['genvagar-2', 'genvagar']);
});

test('in a table every column and every row has a header', () => {
  expect(html('| År | Antal |\n| - | - |\n| 2024 | 2 |\n| 2025 | 3 |')).toBe(
    [
      '<table><thead><tr><th scope="col">År</th><th scope="col">Antal</th></tr></thead>',
      '<tbody><tr><th scope="row">2024</th><td>2</td></tr><tr><th scope="row">2025</th><td>3</td></tr></tbody></table>',
    ].join(''),
  );
});

test('a component gets what the editor wrote', () => {
  expect(html('<Fold title="Mer">\n\nText.\n\n</Fold>')).toContain(
    '<div title="{&quot;title&quot;:&quot;Mer&quot;}"><p>Text.</p></div>',
  );
  expect(html('Ett <Term id="sgi">ord</Term> här.')).toBe(
    '<p>Ett <div title="{&quot;id&quot;:&quot;sgi&quot;}">ord</div> här.</p>',
  );
});

test('a number is not parted at the end of a line, and is searched for as it was written', () => {
  const body = 'Av 1 200 500 är 30 000 kvar, 5 %. Ring 010-116 91 20 före 2026.';
  expect(html(body)).toBe(
    '<p>Av 1\u00a0200\u00a0500 är 30\u00a0000 kvar, 5\u00a0%. Ring 010-116 91 20 före 2026.</p>',
  );
  expect(plainText(readTree(sida))).toBe(body);
});

test.each(['{1 + 1}', "import fs from 'fs'", '<Script />', '<Fold title={1}>Text.</Fold>'])(
  'nothing is run: %s',
  (body) => {
    expect(() => read(`Text.\n\n${body}`)).toThrow(ContentError);
  },
);

test('a body is made once for as long as nothing is saved', async () => {
  vi.stubEnv('WRITING', 'dev');
  const folder = contentFolder({ [file]: page('Sida', 'Ett.') });
  vi.stubEnv('CONTENT_ROOT', folder.root);
  const first = readBody(sida);
  expect(readBody(sida)).toBe(first);
  folder.write(file, page('Sida', 'Två.'));
  await expect.poll(() => renderToStaticMarkup(readBody(sida).render({}))).toBe('<p>Två.</p>');
});
