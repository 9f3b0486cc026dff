import { expect, test } from 'vitest';
import { readDecisions } from '@/lib/decisions/readDecisions';

const header = 'kind,date,title,number,address\n';
const row = 'uppdrag,2025-06,Uppdrag att baka bröd,S2025/01189,https://bread.example/1\n';
const told = (rows: string) => readDecisions('d.csv', header + rows).faults.map(({ message }) => message);

test('a decision has its date, title, number and address, and the newest comes first', () => {
  const letter = 'regleringsbrev,2025-12-18,Regleringsbrev för budgetåret 2026,,https://bread.example/2\n';
  const { value, faults } = readDecisions('d.csv', header + row + letter);
  expect(faults).toEqual([]);
  expect(value.map(({ kind, date, number }) => [kind, date, number])).toEqual([
    ['regleringsbrev', '2025-12-18', null],
    ['uppdrag', '2025-06', 'S2025/01189'],
  ]);
});

test.each([
  ['a kind that is not there', row.replace('uppdrag,', 'brev,'), 'Kolumnen "kind": Skriv ett av orden'],
  ['a month that is not there', row.replace('2025-06', '2025-13'), 'Kolumnen "date": Skriv en dag som finns'],
  ['a year alone', row.replace('2025-06', '2025'), 'Kolumnen "date": Skriv en dag som finns'],
  ['a number of another form', row.replace('S2025/01189', '1189'), 'Kolumnen "number": Skriv departementets'],
  ['the same address twice', row + row, 'Adressen står redan på rad 2. Ta bort den ena raden.'],
])('%s is a fault', (_, rows, message) => {
  expect(told(rows)).toEqual([expect.stringContaining(message)]);
});
