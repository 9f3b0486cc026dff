import { expect, test } from 'vitest';
import { headForm, headTexts } from '@/lib/desk/head/headForm';

test('the form is made from the schema: what each field is, and whether it must be there', () => {
  const byName = new Map(headForm().map((field) => [field.name, field]));
  expect(byName.get('title')).toMatchObject({
    label: 'Rubrik',
    kind: 'text',
    isRequired: true,
    maxLength: 120,
  });
  expect(byName.get('updated')).toMatchObject({ kind: 'date', isRequired: true });
  expect(byName.get('publish')).toMatchObject({ kind: 'moment', isRequired: false });
  expect(byName.get('sequence')?.kind).toBe('boolean');
  expect(byName.get('order')?.kind).toBe('number');
  expect(byName.get('related')?.kind).toBe('list');
  expect(byName.get('sources')?.parts?.map(({ name }) => name)).toEqual(['title', 'address', 'validity']);
  for (const { label, help } of byName.values()) expect([label, help]).not.toContain('');
});

test.each([
  ['in winter', '2027-01-15T08:00', '2027-01-15T08:00:00+01:00'],
  ['in summer', '2027-07-15T08:00', '2027-07-15T08:00:00+02:00'],
  ['in the hour that comes twice, the first of them', '2027-10-31T02:30', '2027-10-31T02:30:00+02:00'],
  ['in the hour that there is not', '2027-03-28T02:30', '2027-03-28T02:30:00+01:00'],
])('a local time gets the offset of Sweden: %s', (_, local, moment) => {
  expect(headTexts({ publish: local })).toEqual({ publish: moment });
});

test('a time that is in no calendar is written as it is, for the check to tell of', () => {
  expect(headTexts({ publish: '2027-13-01T08:00' })).toEqual({ publish: '2027-13-01T08:00:00+01:00' });
});

test('an empty field goes', () => {
  expect(headTexts({ lead: '', related: [], sequence: null, order: 0 })).toEqual({
    lead: undefined,
    related: undefined,
    sequence: undefined,
    order: 0,
  });
});
