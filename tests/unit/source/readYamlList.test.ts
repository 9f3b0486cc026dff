import { expect, test } from 'vitest';
import { z } from 'zod';
import { faultLine } from '@/lib/source/Fault';
import { readYamlList } from '@/lib/source/readYamlList';

const loaf = z.strictObject({ name: z.string(), flour: z.string().optional() });
const faultsOf = (text: string) => readYamlList('bread.yaml', text, loaf).faults.map(faultLine);

test('each item is a row, with the line where it begins', () => {
  expect(readYamlList('bread.yaml', '# Bröd\n- name: Limpa\n  flour: råg\n- name: Frö\n', loaf)).toEqual({
    rows: [
      { value: { name: 'Limpa', flour: 'råg' }, line: 2, column: 3 },
      { value: { name: 'Frö' }, line: 4, column: 3 },
    ],
    faults: [],
  });
});

test.each([
  [
    'a line that is no field',
    '- name: Limpa\n  flour: "råg" siktad',
    'bread.yaml:2:16  Filen går inte att läsa här. Varje rad ska vara ett fält: namn, kolon, mellanslag och värde. I en lista börjar varje post med ett bindestreck och ett mellanslag. Har texten särskilda tecken, sätt den inom citattecken: "…".',
  ],
  [
    'a line that is indented wrongly',
    '- name: Limpa\n- name:\n    flour: råg\n   oven: het',
    'bread.yaml:4:1  Raden är indragen fel. Det som hör ihop börjar lika långt från vänster: jämför med raderna ovanför.',
  ],
  [
    'brackets in brackets',
    `- name: ${'['.repeat(5000)}`,
    'bread.yaml:1:1  Filen är för lång eller har för många parenteser inuti varandra. Skriv fälten som i content/README.md.',
  ],
  [
    'no list',
    'name: Limpa',
    'bread.yaml:1:1  Filen ska vara en lista, där varje post börjar med ett bindestreck.',
  ],
  [
    'an empty file',
    '',
    'bread.yaml:1:1  Filen ska vara en lista, där varje post börjar med ett bindestreck.',
  ],
  ['an item without fields', '- Limpa', 'bread.yaml:1:3  Posten ska ha fälten name, flour.'],
  ['an item that is nothing', '- name: Limpa\n-', 'bread.yaml:2:2  Posten ska ha fälten name, flour.'],
  ['a field that is missing', '- flour: råg', 'bread.yaml:1:3  Fältet "name" saknas.'],
  [
    'a misspelled field',
    '- name: Limpa\n  fluor: råg',
    'bread.yaml:2:3  Fältet "fluor" är okänt. Menade du "flour"?',
  ],
  [
    'another field',
    '- name: Limpa\n  oven: het',
    'bread.yaml:2:3  Fältet "oven" är okänt. Fälten är name, flour.',
  ],
  ['a field twice', '- name: Limpa\n  name: Frö', 'bread.yaml:2:3  Fältet står två gånger. Ta bort det ena.'],
])('%s is a fault', (_, text, message) => {
  expect(faultsOf(text)).toEqual([message]);
});

test('a file that is missing is told as that, not as one with something wrong in it', () => {
  const { rows, faults } = readYamlList('bread.yaml', undefined, loaf);
  expect(rows).toEqual([]);
  expect(faults.map(faultLine)).toEqual([
    'bread.yaml  Filen saknas. Hämta tillbaka den ur git, eller skapa den så som det står i content/README.md.',
  ]);
});

test('a value of another kind is told at its place', () => {
  expect(faultsOf('- name: Limpa\n  flour: 7')[0]).toMatch(/^bread\.yaml:2:10 {2}Fältet "flour": /);
});

test('a few lines that unfold into gigabytes are refused', () => {
  expect(faultsOf('- &a {name: Limpa}\n- *a')[0]).toMatch(/^bread\.yaml:1:/);
});

test('all faults are told, and the items without any are kept', () => {
  const { rows, faults } = readYamlList('bread.yaml', '- flour: råg\n- name: Limpa\n- oven: het\n', loaf);
  expect(rows.map(({ value }) => value.name)).toEqual(['Limpa']);
  expect(faults.map(({ line }) => line)).toEqual([1, 3, 3]);
});
