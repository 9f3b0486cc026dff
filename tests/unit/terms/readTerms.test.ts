import { describe, expect, test } from 'vitest';
import { faultLine } from '@/lib/source/Fault';
import { readTerms } from '@/lib/terms/readTerms';

const bread = `
- id: brod
  term: bröd
  definition: Något att äta.
  source: https://example.se/brod
`;
const read = (text: string) => readTerms('terms.yaml', text);
const faultsOf = (text: string) => read(text).faults.map(faultLine);

test('terms come from A to Ö, with å, ä and ö last and w after v', () => {
  const words = ['öl', 'zebra', 'w', 'ål', 'vw', 'äta', 'SGI', 'wa', '10-dagar', 'va', 'sol', 'é'];
  const text = words
    .map(
      (word, index) =>
        `- {id: t${index}, term: ${JSON.stringify(word)}, definition: d, source: "https://example.se"}`,
    )
    .join('\n');
  expect(read(text).faults).toEqual([]);
  expect(read(text).value.map(({ term }) => term)).toEqual([
    '10-dagar',
    'é',
    'SGI',
    'sol',
    'va',
    'vw',
    'w',
    'wa',
    'zebra',
    'ål',
    'äta',
    'öl',
  ]);
});

describe('an editor is told in Swedish where and what to mend', () => {
  test.each([
    ['no source', bread.replace(/ {2}source.*\n/, ''), 'terms.yaml:2:3  Fältet "source" saknas.'],
    [
      'an empty source',
      bread.replace('https://example.se/brod', '""'),
      'terms.yaml:5:11  Fältet "source": Källan saknas. Skriv adressen till sidan eller filen där uppgiften är sedd.',
    ],
    [
      'no definition',
      bread.replace('Något att äta.', '""'),
      'terms.yaml:4:15  Fältet "definition": Texten får inte vara tom.',
    ],
    [
      'a formula',
      bread.replace('bröd', '"=1+1"'),
      'terms.yaml:3:9  Fältet "term": Ett kalkylprogram skulle köra texten som en formel. Låt den börja med något annat än =, +, - eller @.',
    ],
    [
      'the address of the search',
      bread.replace('brod', 'sok'),
      'terms.yaml:2:7  Fältet "id": Namnen sok är upptagna.',
    ],
    [
      'an English word without a source',
      `${bread}  english: bread\n`,
      'terms.yaml:2:3  "bröd" har bara det ena av fälten english och englishSource. Skriv båda, eller ta bort båda.',
    ],
    [
      'a term twice',
      bread + bread.replace('id: brod', 'id: limpa'),
      'terms.yaml:7:3  "bröd" står redan på rad 2. Ta bort den ena.',
    ],
    [
      'an id twice',
      bread + bread.replace('bröd', 'limpa'),
      'terms.yaml:7:3  "brod" står redan på rad 2. Ta bort den ena.',
    ],
    [
      'a misspelled relation',
      `${bread}  related: [smr]\n${bread.replaceAll('brod', 'smor').replace('bröd', 'smör')}`,
      'terms.yaml:2:3  Den besläktade termen "smr" finns inte. Menade du "smor"?',
    ],
    [
      'an unknown relation',
      `${bread}  related: [margarin]\n`,
      'terms.yaml:2:3  Den besläktade termen "margarin" finns inte. Skriv id för en term i filen.',
    ],
    [
      'a relation to itself',
      `${bread}  related: [brod]\n`,
      'terms.yaml:2:3  "brod" är släkt med sig själv. Ta bort det.',
    ],
    [
      'a misspelled field',
      `${bread}  relatd: [x]\n`,
      'terms.yaml:6:3  Fältet "relatd" är okänt. Menade du "related"?',
    ],
  ])('%s', (_, text, message) => {
    expect(faultsOf(text)).toEqual([message]);
  });
});
