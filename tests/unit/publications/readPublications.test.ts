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
const subjects = `
- id: mat
  title: Mat
`;
const header =
  'id,series,number,edition,date,subject,title,summary,diarienummer,publisher,documentUrl,documentBytes,sourceUrl,note,gaps,recorded';
const good =
  'vagledning-2001-1,Vägledning,2001:1,2,2001-02-03,mat,Bröd,Om bröd.,2001/000123,Bageriet,https://example.se/brod.pdf,2500,https://example.se,Senast ändrad.,Inte läst.,2026-01-02';

const read = (rows: string[], kindText = kinds, subjectText = subjects) =>
  readPublications(
    { file: 'kinds.yaml', text: kindText },
    { file: 'subjects.yaml', text: subjectText },
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
        subjects: [{ id: 'mat', title: 'Mat' }],
        publications: [
          {
            id: 'vagledning-2001-1',
            kind: 'vagledning',
            series: 'Vägledning',
            number: '2001:1',
            edition: 2,
            date: { value: '2001-02-03', isUncertain: false },
            subject: 'mat',
            title: 'Bröd',
            summary: 'Om bröd.',
            diarienummer: '2001/000123',
            publisher: 'Bageriet',
            documentUrl: 'https://example.se/brod.pdf',
            documentBytes: 2500,
            sourceUrl: 'https://example.se',
            note: 'Senast ändrad.',
            gaps: 'Inte läst.',
            recorded: '2026-01-02',
          },
        ],
      },
      faults: [],
    });
  });

  test('may leave out what nobody knows', () => {
    const unknown = {
      number: '',
      edition: '',
      date: '',
      diarienummer: '',
      documentUrl: '',
      documentBytes: '',
      note: '',
      gaps: '',
    };
    const { value, faults } = read([row(unknown)]);
    expect(faults).toEqual([]);
    expect(value.publications[0]).toMatchObject({
      number: null,
      edition: null,
      date: null,
      diarienummer: null,
      documentUrl: null,
      documentBytes: null,
      note: null,
      gaps: null,
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
    ['no source', { sourceUrl: '' }, 'publications.csv:2:122', 'Källan saknas.'],
    ['no address', { sourceUrl: 'example.se' }, 'publications.csv:2:122', 'Det är ingen adress på webben.'],
    [
      'an address that runs',
      { sourceUrl: 'javascript:alert(1)' },
      'publications.csv:2:122',
      'Det är ingen adress',
    ],
    [
      'an address with a password',
      { sourceUrl: 'https://a:b@example.se' },
      'publications.csv:2:122',
      'Det är',
    ],
    ['a formula', { title: '=1+1' }, 'publications.csv:2:54', 'ett kalkylprogram skulle köra cellen'],
    ['no title', { title: '' }, 'publications.csv:2:54', 'Cellen får inte vara tom.'],
    [
      'spaces around a title',
      { title: ' Bröd' },
      'publications.csv:2:54',
      'börjar eller slutar med mellanslag',
    ],
    ['capital letters in an id', { id: 'Vagledning' }, 'publications.csv:2:1', 'Skriv bara små bokstäver'],
    ['the address of the search', { id: 'sok' }, 'publications.csv:2:1', 'är upptagna'],
    ['the address of the kinds', { id: 'slag' }, 'publications.csv:2:1', 'är upptagna'],
    ['half an edition', { edition: '1.5' }, 'publications.csv:2:37', 'Skriv utgåvan som ett heltal'],
    ['a number in words', { number: 'ett' }, 'publications.csv:2:30', 'Skriv numret som det står'],
    ['a broken diarienummer', { diarienummer: '123' }, 'publications.csv:2:68', 'Skriv diarienumret som'],
    ['the address of the subjects', { id: 'amne' }, 'publications.csv:2:1', 'är upptagna'],
    ['no subject', { subject: '' }, 'publications.csv:2:50', 'Cellen får inte vara tom.'],
    ['no summary', { summary: '' }, 'publications.csv:2:59', 'Cellen får inte vara tom.'],
    ['half a sentence', { summary: 'om bröd' }, 'publications.csv:2:59', 'Skriv en hel mening'],
    [
      'a summary that is a text',
      { summary: `Om ${'bröd '.repeat(40)}.` },
      'publications.csv:2:59',
      'längre än 200',
    ],
    ['a size in words', { documentBytes: '2,5 kB' }, 'publications.csv:2', 'Raden har 17 kolumner'],
    ['a size of nothing', { documentBytes: '0' }, 'publications.csv:2:117', 'Skriv filens storlek i byte'],
    [
      'a document at no address',
      { documentUrl: 'brod.pdf' },
      'publications.csv:2:89',
      'Det är ingen adress på webben.',
    ],
    [
      'a day of recording that is none',
      { recorded: 'i går' },
      'publications.csv:2:167',
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

  test('a misspelled subject', () => {
    expect(faultsOf(row({ subject: 'matt' }))).toEqual([
      'publications.csv:2  Kolumnen "subject": ämnet "matt" är okänt. Menade du "mat"?',
    ]);
  });

  test('a subject that nobody has told of', () => {
    expect(faultsOf(row({ subject: 'bakning' }))).toEqual([
      'publications.csv:2  Kolumnen "subject": ämnet "bakning" är okänt. Ämnena är mat.',
    ]);
  });

  test('the size of what is no file', () => {
    for (const documentUrl of ['', 'https://example.se/brod'])
      expect(faultsOf(row({ documentUrl }))).toEqual([
        'publications.csv:2  Kolumnen "documentBytes" är en fils storlek, men i "documentUrl" står ingen fil.',
      ]);
  });

  test('a subject twice', () => {
    expect(read([good], kinds, subjects + subjects.trim()).faults.map(faultLine)).toEqual([
      'subjects.yaml:4:3  Ämnet "mat" står redan på rad 2. Ta bort den ena raden, eller ändra så att de skiljer sig åt.',
    ]);
  });

  test('a column too few', () => {
    expect(faultsOf(good.replace(',2001/000123', ''))[0]).toContain(
      'publications.csv:2  Raden har 15 kolumner, men rubrikraden har 16.',
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
