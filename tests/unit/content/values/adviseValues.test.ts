import { afterEach, expect, test, vi } from 'vitest';
import { valueFile } from '@/lib/content/values/readValues';
import { faultLine } from '@/lib/source/Fault';
import { bodyLine, contentFolder, home, page, sida } from '../contentFolder';

const values = `
- name: bageriet
  kind: nummer
  value: 0123-45 67
  updated: 2026-11-01
  source: https://example.org/a
- name: avgift
  kind: belopp
  value: 3 kronor
  updated: 2026-11-01
  source: https://example.org/a
`;

afterEach(() => {
  vi.unstubAllEnvs();
});

/** What is told of a page with this body, where these are the values. */
async function onBody(body: string) {
  const folder = contentFolder({ ...home, [valueFile]: values, [sida]: page('Sida', body) });
  folder.writeAddresses();
  vi.stubEnv('CONTENT_ROOT', folder.root);
  return (await folder.check()).map((fault) => `${fault.severity} ${fault.rule} ${faultLine(fault)}`);
}

test.each(['Ring bageriet på 0123-45 67.', '- Telefon: [0123-45 67](tel:0123-4567)'])(
  'who types a number that is a value is advised to name the value: %s',
  async (body) => {
    const column = body.indexOf('0123') + 1;
    expect(await onBody(`Vi bakar.\n\n${body}`)).toEqual([
      `advice value-typed ${sida}:${bodyLine + 2}:${column}  Skriv <Value name="bageriet" /> i stället för "0123-45 67". Då ändras sidan när numret ändras.`,
    ]);
  },
);

test.each([
  '[<Value name="bageriet" />](tel:0123-4567)',
  'Ring <Value name="bageriet" />.',
  'En bulle kostar 3 kronor.',
])('nothing is told of %s', async (body) => {
  expect(await onBody(body)).toEqual([]);
});
