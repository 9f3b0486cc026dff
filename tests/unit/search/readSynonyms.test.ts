import { describe, expect, test } from 'vitest';
import { readSynonyms } from '@/lib/search/readSynonyms';
import { faultLine } from '@/lib/source/Fault';

const read = (text: string) => readSynonyms('content/synonyms.yaml', text);
const faultsOf = (text: string) => read(text).faults.map(faultLine);

describe('the editors’ synonyms', () => {
  test('are groups of words, in Swedish unless they say otherwise', () => {
    const { value, faults } = read(
      '- words: [vab, vård av barn]\n- words: [gdpr, personal data]\n  language: en\n',
    );
    expect(faults).toEqual([]);
    expect(value).toEqual({ sv: [['vab', 'vård av barn']], en: [['gdpr', 'personal data']] });
  });

  test.each([
    [
      'a group of one word',
      '- words: [vab]\n',
      'content/synonyms.yaml:1:10  Fältet "words": Skriv minst två ord eller uttryck som betyder samma sak.',
    ],
    [
      'a word without letters',
      '- words: [vab, "!"]\n',
      'content/synonyms.yaml:1:16  Fältet "words": Skriv minst ett ord, med bokstäver eller siffror.',
    ],
    [
      'the same word twice in a group',
      '- words: [vab, VAB]\n',
      'content/synonyms.yaml:1  "VAB" står två gånger i samma grupp. Ta bort det ena. Stora bokstäver och prickar räknas inte.',
    ],
    [
      'a word of another group',
      '- words: [vab, vård av barn]\n- words: [sjukt barn, Vård av barn]\n',
      'content/synonyms.yaml:2  "Vård av barn" står redan i gruppen på rad 1. Slå ihop grupperna, eller ta bort ordet ur den ena.',
    ],
    [
      'an unknown field',
      '- words: [vab, vård]\n  lang: en\n',
      'content/synonyms.yaml:2:3  Fältet "lang" är okänt. Fälten är words, language.',
    ],
  ])('%s is a fault', (_, text, fault) => {
    expect(faultsOf(text)).toEqual([fault]);
  });

  test('the same word in two languages is none', () => {
    expect(faultsOf('- words: [vab, a]\n- words: [vab, b]\n  language: en\n')).toEqual([]);
  });
});
