import { expect, test } from 'vitest';
import { checkTerm } from '@/lib/terms/checkTerm';
import { loadTerms } from '@/lib/terms/loadTerms';

const terms = loadTerms();
const [{ id } = expect.fail('no term')] = terms;
const { term: name, id: idOfName } =
  terms.find((each) => each.term !== each.id && each.term.toLowerCase() === each.term) ??
  expect.fail('no name');

test.each([
  [id, undefined],
  [`${id}x`, `Termen "${id}x" finns inte. Menade du "${id}"?`],
  [name, `Termen "${name}" finns inte. Menade du "${idOfName}"?`],
  [name.toUpperCase(), `Termen "${name.toUpperCase()}" finns inte. Menade du "${idOfName}"?`],
  ['qqqqq', 'Termen "qqqqq" finns inte. Termerna står i content/data/terms.yaml.'],
  ['constructor', 'Termen "constructor" finns inte. Termerna står i content/data/terms.yaml.'],
])('%s in page text', (written, message) => {
  expect(checkTerm(written)).toBe(message);
});
