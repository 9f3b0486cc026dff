import { describe, expect, test } from 'vitest';
import { onBody, onBodyLine } from '../contentFolder';

// What Markdown and MDX take for right, and the reader of the page would see, or not see.

describe('markup that never became markup is told of', () => {
  test.each<[body: string, place: string, message: string]>([
    ['##Kontakt', '1:1', 'Raden blir ingen rubrik. Skriv ett mellanslag efter ##: "## Kontakt".'],
    ['En rad.\n###Kontakt', '2:1', 'Raden blir ingen rubrik. Skriv ett mellanslag efter ###: "### Kontakt".'],
    [
      '• Ett\n• Två',
      '1:1',
      'Raden blir ingen punkt i en lista. Skriv "- " i stället för "•", och en tom rad före listan.',
    ],
    [
      'Välj:\n-Ett',
      '2:1',
      'Raden blir ingen punkt i en lista. Skriv ett mellanslag efter strecket: "- Ett".',
    ],
    [
      'Vi har ~~inte~~ öppet.',
      '1:8',
      'Överstruken text, ~~ ~~, används inte på sidor. Ta bort det som inte gäller.',
    ],
    ['- [ ] Ansök', '1:3', 'Rutor att kryssa i, [ ], används inte på sidor. Skriv en vanlig lista.'],
    ['- [x] Ansök', '1:3', 'Rutor att kryssa i, [ ], används inte på sidor. Skriv en vanlig lista.'],
    [
      ':::note',
      '1:1',
      '":::note" gör ingen ruta här. Skriv <Callout kind="information"> på en egen rad före och </Callout> efter.',
    ],
    [
      '> [!NOTE]',
      '1:3',
      '"[!NOTE]" gör ingen ruta här. Skriv <Callout kind="information"> på en egen rad före och </Callout> efter.',
    ],
    ['Se [[Kakor]].', '1:4', '"[[Kakor]]" blir ingen länk. Skriv [Kakor](/adress).'],
    [
      'Ring ** nu **.',
      '1:6',
      'Tecknen ** gör inget fetstilt här. Skriv dem alldeles intill orden, på båda sidor: **nu**.',
    ],
    [
      'Se [kakor] (/sok).',
      '1:4',
      'Det här blir ingen länk, för mellan ] och ( står ett mellanslag. Skriv [kakor](/sok).',
    ],
    [
      'Se [kakor](/sok b).',
      '1:4',
      'Det här blir ingen länk, för adressen "/sok b" är ingen adress: den får inte ha mellanslag.',
    ],
    [
      'Se [kakor](/sok',
      '1:4',
      'Det här blir ingen länk, för parentesen efter adressen saknas. Skriv [text](/adress).',
    ],
    [
      'Se (kakor)[/sok].',
      '1:4',
      'Det här blir ingen länk, för parenteserna har bytt plats. Skriv [kakor](/sok).',
    ],
    [
      'Se [kakor][k].',
      '1:4',
      '"[kakor][k]" blir ingen länk, för det finns ingen rad med dess adress. Skriv [text](/adress).',
    ],
    ['Det är ==viktigt==.', '1:8', 'Överstrykning, == ==, används inte på sidor. Skriv **viktigt**.'],
    [
      'Text.[^1]',
      '1:6',
      'Fotnoter används inte på sidor: de läses upp långt från sin text. Skriv förklaringen i meningen, eller inom parentes.',
    ],
    [
      'Text.\n\n```\nkod',
      '3:1',
      'Raden börjar ett stycke med kod (``` eller ~~~) som aldrig slutar, så allt efter den visas som kod. Skriv en likadan rad efter koden, eller ta bort raden.',
    ],
    [
      'Text.\n---',
      '2:1',
      'Raden "---" gör texten ovanför till en rubrik. Lämna en tom rad före den, eller ta bort den. Ska det vara en rubrik skriver du ## före texten.',
    ],
    [
      '2026. Vi bygger om.\n1977. Vi flyttade.',
      '2:1',
      '"1977." visas som "2027.", för rader som börjar med en siffra och punkt blir en numrerad lista. Numrera i ordning, eller skriv 1977\\. om raden ska visas som den står.',
    ],
    [
      '1. Ett\n3. Tre',
      '2:1',
      '"3." visas som "2.", för rader som börjar med en siffra och punkt blir en numrerad lista. Numrera i ordning, eller skriv 3\\. om raden ska visas som den står.',
    ],
    [
      '##\u00a0Kontakt',
      '1:3',
      'Här står ett hårt mellanslag (U+00A0) där det behövs ett vanligt, så raden blir inte det som du menar. Ta bort det och skriv ett vanligt mellanslag.',
    ],
    [
      '-\u00a0Ett',
      '1:2',
      'Här står ett hårt mellanslag (U+00A0) där det behövs ett vanligt, så raden blir inte det som du menar. Ta bort det och skriv ett vanligt mellanslag.',
    ],
    [
      'Text.\n\n\u00a0\u00a0- Ett',
      '3:1',
      'Här står ett hårt mellanslag (U+00A0) där det behövs ett vanligt, så raden blir inte det som du menar. Ta bort det och skriv ett vanligt mellanslag.',
    ],
    [
      'Se [kakor]\n(/sok).',
      '1:4',
      'Det här blir ingen länk, för mellan ] och ( står en radbrytning. Skriv [kakor](/sok).',
    ],
    [
      'Se [kakor(/sok).',
      '1:4',
      'Det här blir ingen länk, för tecknet ] saknas efter orden. Skriv [kakor](/sok).',
    ],
    [
      'Se kakor](/sok).',
      '1:4',
      'Det här blir ingen länk, för tecknet [ saknas före orden. Skriv [kakor](/sok).',
    ],
    [
      'Se [kakor](/sok\\).',
      '1:4',
      'Det här blir ingen länk, för före den sista parentesen står ett \\. Skriv [kakor](/sok).',
    ],
    [
      'Det är **viktigt*.',
      '1:1',
      'Tecknen * är inte lika många på båda sidor om orden. Skriv **viktigt** för fetstil, eller *viktigt* för kursiv stil.',
    ],
    [
      '- *viktigt**',
      '1:12',
      'Tecknen * är inte lika många på båda sidor om orden. Skriv **viktigt** för fetstil, eller *viktigt* för kursiv stil.',
    ],
    [
      'Välj:\n– ett\n– två',
      '2:1',
      'Raderna blir ingen lista, utan visas efter varandra. Skriv "- " i stället för "–", och en tom rad före listan. Är det ingen lista lämnar du en tom rad mellan raderna.',
    ],
    [
      '-ett\n-två',
      '1:1',
      'Raderna blir ingen lista, utan visas efter varandra. Skriv "- " i stället för "-", och en tom rad före listan. Är det ingen lista lämnar du en tom rad mellan raderna.',
    ],
    [
      'a) ett\nb) två',
      '1:1',
      'Raderna blir ingen lista, utan visas efter varandra. Skriv "1. " i stället för "a)", och en tom rad före listan. Är det ingen lista lämnar du en tom rad mellan raderna.',
    ],
    [
      '> 1.ett\n> 2.två',
      '1:3',
      'Raderna blir ingen lista, utan visas efter varandra. Skriv "1. " i stället för "1.", och en tom rad före listan. Är det ingen lista lämnar du en tom rad mellan raderna.',
    ],
    ...['| År | Antal |\n| 2024 | 3 |', 'År | Antal\n2024 | 3', 'År\tAntal\n2024\t3'].map(
      (body): [string, string, string] => [
        body,
        '1:1',
        'Raderna blir ingen tabell, utan visas efter varandra. Skriv en tabell med komponenten <Table>, se content/README.md.',
      ],
    ),
    [
      '1. Ett\n  - Mer\n2. Två',
      '2:3',
      'Punkten hör inte till punkten ovanför, för den är inte indragen så långt som orden där. Dra in den 3 mellanslag.',
    ],
    [
      '- Ett\n- Två\nText efter listan.',
      '3:1',
      'Raden blir en del av punkten ovanför. Lämna en tom rad före den. Hör den till punkten drar du in den lika långt som orden där.',
    ],
    [
      '- Ett\n  - Två\n  Text efter listan.',
      '3:3',
      'Raden blir en del av punkten ovanför. Lämna en tom rad före den. Hör den till punkten drar du in den lika långt som orden där.',
    ],
    [
      '> Ett citat\nText efter citatet.',
      '2:1',
      'Raden blir en del av citatet ovanför. Lämna en tom rad före den. Hör den till citatet skriver du > före den.',
    ],
    ['Skriv sidans text här.', '1:1', 'Här står det som en ny sida börjar med. Skriv sidans text i stället.'],
  ])('%j', async (body, place, message) => {
    const [number = 1, column] = place.split(':').map(Number);
    expect(await onBody(body)).toContain(`fault markup ${onBodyLine(number)}:${column}  ${message}`);
  });

  test('a number of a year alone is told of, too', async () => {
    expect(await onBody('2026. Vi bygger om.')).toEqual([
      `fault markup ${onBodyLine(1)}:1  "2026." först på raden börjar en numrerad lista. Är det ett årtal? Skriv 2026\\. så visas raden som den står.`,
    ]);
  });

  test('a footnote that is explained is told of there, and not as a link', async () => {
    expect(await onBody('Text.[^1]\n\n[^1]: Förklaring.')).toEqual([
      expect.stringContaining(`fault markup ${onBodyLine(3)}:1  Fotnoter används inte`),
    ]);
  });

  test.each([
    '- Ett\n  mer\n\n  Text i punkten.\n  Mer.\n- Två\n\nText.',
    '1. Ett\n   - Mer\n2. Två',
    '- Ett\n\n1. Ett',
    '> Ett\n> två\n>\n> - Tre\n>   fyra',
    'Se [kakor][k].\n\n[k]: /sok',
    'Se `a | b`\noch `c | d`.',
    'Ett \\| två\noch tre \\| fyra',
    'Ett*två* och \\**tre*',
    'Försäkringskassan (FK) [kakor](/sok)',
    '[x] [y]',
    '## Kontakt',
    'Formulär \\#1 och nummer #1',
    'Du kan få 5 000 kronor · 3 dagar',
    'Vi sa – nej.\n– Ja, sa hon.',
    '1. Ett\n2. Två\n3. Tre',
    '1. Ett\n1. Två',
    'Punkt 1977\\. Vi flyttade.',
    'Skriv \\*\\* före ordet, och \\[x\\] (/a).',
    '`##Kontakt` och `[x] (/a)` är kod.',
    '```\n##Kontakt\n~~x~~\n```',
    '**Fet** och *kursiv* och ***båda***.',
    'Fil_namn__med_streck och /a/__b__/c',
    'Enligt 5 § [se lagen] (1977:480).',
    'Text.\n\n---\n\nText.',
    'Temperaturen är -5 grader.\nOch\n-tillägg räknas.',
    'Telefon:\u00a0114 14',
  ])('%j is no fault', async (body) => {
    expect((await onBody(body)).filter((each) => each.includes('markup'))).toEqual([]);
  });
});

test.each([
  [
    'för&shy;säkring',
    'Här står ett mjukt bindestreck, som delar ordet för den som söker och i rubrikens ankare (U+00AD). Ta bort det.',
  ],
  [
    'ett&#8203;ord',
    'Här står ett mellanslag utan bredd, som delar ordet för den som söker (U+200B). Ta bort det.',
  ],
  ['&#x202E;abc', 'Här står ett osynligt tecken som vänder texten (U+202E). Ta bort det.'],
])('%s is told of as the sign itself is', async (body, message) => {
  expect(await onBody(body)).toEqual([`fault encoding ${onBodyLine(1)}:1  ${message}`]);
  const fold = (title: string) => `<Fold title="${title}">\n\nText.\n\n</Fold>`;
  expect(await onBody(fold(body))).toContain(`fault encoding ${onBodyLine(1)}:1  ${message}`);
  expect(await onBody(fold('**ett**'))).toEqual([
    expect.stringContaining(`fault plain-text ${onBodyLine(1)}:1  "**" visas som det står`),
  ]);
});
