import { expect, test } from 'vitest';
import { fieldFaults } from '@/components/desk/fieldFaults';
import type { FormField } from '@/lib/desk/form/formFields';

const file = 'content/data/bread.yaml';
const fields: FormField[] = [
  { name: 'name', label: 'Sort', help: '', kind: 'text', isRequired: true },
  { name: 'price', label: 'Pris', help: '', kind: 'number', isRequired: true },
];
const fault = (message: string, inFile = file) =>
  ({ file: inFile, line: 3, message, rule: 'value', severity: 'fault' }) as const;

test('a fault stands beside the field that it names, in the words of the form', () => {
  const { byName, others } = fieldFaults(
    [
      fault('Kolumnen "name": Skriv en sort.'),
      fault('Fältet "price" saknas.'),
      fault('Fältet price ska vara ett tal.'),
    ],
    file,
    fields,
  );
  expect(byName.get('name')).toEqual([{ ...fault('Skriv en sort.'), line: undefined }]);
  expect(byName.get('price')?.map(({ message }) => message)).toEqual([
    'Fältet "Pris" saknas.',
    'Fältet price ska vara ett tal.',
  ]);
  expect(others).toEqual([]);
});

test('a fault of another file, of another field or of the whole row comes by itself', () => {
  const all = [
    fault('Fältet "name" saknas.', 'content/sv/bread.mdx'),
    fault('Fältet "colour" är okänt.'),
    fault('"Råg" står redan på rad 2.'),
  ];
  expect(fieldFaults(all, file, fields).others).toEqual(all);
});
