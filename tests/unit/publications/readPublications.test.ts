import { describe, expect, test } from 'vitest';
import { readPublications } from '@/lib/publications/readPublications';
import { faultLine } from '@/lib/source/Fault';

const kinds = `
- id: vagledning
  series: Vägledning
  title: Vägledningar
- id: arsredovisning
  series: Årsredovisning
  title: Årsredovisningar
`;
const header = 'id,series,number,edition,date,title,diarienummer,publisher,sourceUrl,note,recorded';
const good =
  'vagledning-2001-1,Vägledning,2001:1,2,2001-02-03,Bröd,2001/000123,Bageriet,https://example.se/brod.pdf,Senast ändrad.,2026-01-02';

const read = (rows: string[], kindText = kinds) =>
  readPublications(
    { file: 'kinds.yaml', text: kindText },
    { file: 'publications.csv', text: [header, ...rows].join('\n') },
  );

const faultsOf = (...rows: string[]) => read(rows).faults.map(faultLine);

/** The good row with some of its cells changed. */
function row(changes: Record<string, string>): string {
  const cells = good.split(',');
  for (const [column, cell] of Object.entries(changes)) cells[header.split(',').indexOf(column)] = cell;
  return cells.join(',');
}

describe('a row', () => {
  test('is a publication of the kind that its series is', () => {
    expect(read([good])).toEqual({
      value: {
        kinds: [
          { id: 'vagledning', series: 'Vägledning', title: 'Vägledningar' },
          { id: 'arsredovisning', series: 'Årsredovisning', title: 'Årsredovisningar' },
        ],
        publications: [
          {
            id: 'vagledning-2001-1',
            kind: 'vagledning',
            series: 'Vägledning',
            number: '2001:1',
            edition: 2,
            date: { value: '2001-02-03', isUncertain: false },
            title: 'Bröd',
            diarienummer: '2001/000123',
            publisher: 'Bageriet',
            sourceUrl: 'https://example.se/brod.pdf',
            note: 'Senast ändrad.',
            recorded: '2026-01-02',
          },
        ],
      },
      faults: [],
    });
  });

  test('may leave out what nobody knows', () => {
    const { value, faults } = read([row({ number: '', edition: '', date: '', diarienummer: '', note: '' })]);
    expect(faults).toEqual([]);
    expect(value.publications[0]).toMatchObject({
      number: null,
      edition: null,
      date: null,
      diarienummer: null,
      note: null,
    });
  });

  test.each([
    ['2001', { value: '2001', isUncertain: false }],
    ['2001-02', { value: '2001-02', isUncertain: false }],
    ['2001-02?', { value: '2001-02', isUncertain: true }],
    ['2000-02-29', { value: '2000-02-29', isUncertain: false }],
  ])('may have the date %s', (date, expected) => {
    expect(read([row({ date })]).value.publications[0]?.date).toEqual(expected);
  });
});

describe('an editor is told in Swedish where and what to mend', () => {
  const date = 'Skriv en dag som finns (2022-03-17), en månad (2022-03) eller ett år (2022).';
  test.each([
    ['a day that is in no calendar', { date: '2001-02-30' }, 'publications.csv:2:39', date],
    ['a month that is in no calendar', { date: '2001-13' }, 'publications.csv:2:39', date],
    ['a date in another order', { date: '03/02/2001' }, 'publications.csv:2:39', date],
    ['a year that cannot be', { date: '20011' }, 'publications.csv:2:39', date],
    ['no source', { sourceUrl: '' }, 'publications.csv:2:76', 'Källan saknas.'],
    ['no address', { sourceUrl: 'example.se' }, 'publications.csv:2:76', 'Det är ingen adress på webben.'],
    [
      'an address that runs',
      { sourceUrl: 'javascript:alert(1)' },
      'publications.csv:2:76',
      'Det är ingen adress',
    ],
    [
      'an address with a password',
      { sourceUrl: 'https://a:b@example.se' },
      'publications.csv:2:76',
      'Det är',
    ],
    ['a formula', { title: '=1+1' }, 'publications.csv:2:50', 'ett kalkylprogram skulle köra cellen'],
    ['no title', { title: '' }, 'publications.csv:2:50', 'Cellen får inte vara tom.'],
    [
      'spaces around a title',
      { title: ' Bröd' },
      'publications.csv:2:50',
      'börjar eller slutar med mellanslag',
    ],
    ['capital letters in an id', { id: 'Vagledning' }, 'publications.csv:2:1', 'Skriv bara små bokstäver'],
    ['the address of the search', { id: 'sok' }, 'publications.csv:2:1', 'är upptagna'],
    ['the address of the kinds', { id: 'slag' }, 'publications.csv:2:1', 'är upptagna'],
    ['half an edition', { edition: '1.5' }, 'publications.csv:2:37', 'Skriv utgåvan som ett heltal'],
    ['a number in words', { number: 'ett' }, 'publications.csv:2:30', 'Skriv numret som det står'],
    ['a broken diarienummer', { diarienummer: '123' }, 'publications.csv:2:55', 'Skriv diarienumret som'],
    [
      'a day of recording that is none',
      { recorded: 'i går' },
      'publications.csv:2:119',
      'Skriv en dag som finns',
    ],
  ])('%s', (_, changes, place, message) => {
    const faults = faultsOf(row(changes));
    expect(faults).toHaveLength(1);
    expect(faults[0]).toContain(`${place}  `);
    expect(faults[0]).toContain(message);
  });

  test('a misspelled series', () => {
    expect(faultsOf(row({ series: 'Vägledningg' }))).toEqual([
      'publications.csv:2  Kolumnen "series": serien "Vägledningg" är okänd. Menade du "Vägledning"?',
    ]);
  });

  test('a series that nobody has told of', () => {
    expect(faultsOf(row({ series: 'Kokbok' }))).toEqual([
      'publications.csv:2  Kolumnen "series": serien "Kokbok" är okänd. Lägg till serien i kinds.yaml.',
    ]);
  });

  test('a column too few', () => {
    expect(faultsOf(good.replace(',2001/000123', ''))[0]).toContain(
      'publications.csv:2  Raden har 10 kolumner, men rubrikraden har 11.',
    );
  });

  test('the same id twice', () => {
    expect(faultsOf(good, row({ number: '2001:2' }))).toEqual([
      'publications.csv:3  Publikationen "vagledning-2001-1" står redan på rad 2. Ta bort den ena raden, eller ändra så att de skiljer sig åt.',
    ]);
  });

  test('the same number twice in a series', () => {
    expect(faultsOf(good, row({ id: 'en-annan' }))).toEqual([
      'publications.csv:3  Publikationen "Vägledning 2001:1 utgåva 2" står redan på rad 2. Ta bort den ena raden, eller ändra så att de skiljer sig åt.',
    ]);
  });

  test('two kinds with the same name', () => {
    const twice = `${kinds}- id: rad\n  series: Vägledning\n  title: Råd\n`;
    expect(read([good], twice).faults.map(faultLine)).toEqual([
      'kinds.yaml:8:3  Serien "Vägledning" står redan på rad 2. Ta bort den ena raden, eller ändra så att de skiljer sig åt.',
    ]);
  });

  test('every fault at once', () => {
    expect(
      faultsOf(row({ date: 'nej' }), row({ id: 'b', title: '' }), row({ id: 'c', number: '' })),
    ).toHaveLength(2);
  });
});

test('the same number is no fault in another edition, in another series or when it is unknown', () => {
  expect(
    faultsOf(
      good,
      row({ id: 'b', edition: '3' }),
      row({ id: 'c', series: 'Årsredovisning' }),
      row({ id: 'd', number: '' }),
      row({ id: 'e', number: '' }),
    ),
  ).toEqual([]);
});
