import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo, Socket } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeEach, describe, expect, test } from 'vitest';
import { importSeries } from '@/lib/check/commands/importSeries';
import { jsonStat } from '@/lib/statistics/files/jsonStat';
import { fetchAnswer } from '@/lib/statistics/import/fetchAnswer';
import { ImportFault } from '@/lib/statistics/import/ImportedTable';
import { readAnswer } from '@/lib/statistics/import/readAnswer';
import { readFkTable } from '@/lib/statistics/import/readFkTable';
import { readJsonStatTable } from '@/lib/statistics/import/readJsonStatTable';
import { inventedSeries } from '../inventedSeries';

const root = mkdtempSync(join(tmpdir(), 'import-'));
const folder = join(root, 'content/data/statistics');
afterAll(() => rmSync(root, { recursive: true, force: true }));

const fkRow = (ar: string, kon: string, value: number | null, more: object = {}) => ({
  dimensions: { ar, Kön_Kod: kon },
  observations: { antal: { value, rojd: false }, belopp: { value: 1.5, ...more } },
});

const descriptor = `title: Bröd
subject: sjuk
shows: Serien visar bröd.
reading: [Läs som det står.]
period: "2022–2023, 2 år"
status: official
sources:
  - { title: Källan, address: "https://example.se/a", validity: "2022–2024" }
  - { title: Bageriet, address: "https://www.forsakringskassan.se/api/sprstatistikrapportera/public/v1/brod/Limpa.json?kon_kod=K", validity: "2023" }
licence: Okänd.
columns:
  - { name: ar, label: År, kind: dimension, type: year }
  - { name: antal, label: Antal, kind: measure, unit: limpor }
  - { name: kalla, label: Källa, kind: source }
charts:
  - { name: antal, title: Antal, kind: line, x: ar, measures: [antal], finding: Antalet steg från 61 till 62 limpor. }
`;
const csv = 'ar,antal,kalla\r\n2022,61,https://example.se/a\r\n2023,62,https://example.se/a\r\n';

beforeEach(() => {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
});

const read = (name: string) => readFileSync(join(folder, name), 'utf8');

/** Runs the command on an answer that was saved. */
async function run(answer: unknown, { kind = 'fk', table = 'brod/Limpa?kon_kod=K', serie = 'brod' } = {}) {
  const file = join(root, 'svar.json');
  writeFileSync(file, typeof answer === 'string' ? answer : JSON.stringify(answer));
  const lines: string[] = [];
  const code = await importSeries.run(
    { words: [kind, table, file], flags: new Map([['serie', serie]]) },
    {
      root,
      now: new Date('2026-11-27T12:00:00Z'),
      generatedPages: {} as never,
      print: (line) => lines.push(line),
    },
  );
  return { code, text: lines.join('\n') };
}

describe('a series that is new', () => {
  test('gets its rows, hidden figures as codes, and a description with what is known', async () => {
    const { code, text } = await run([
      fkRow('2022', 'K', 5),
      fkRow('2023', 'K', null),
      fkRow('2024', 'K', 7, { value: null, rojd: true }),
    ]);
    expect([code, text]).toEqual([0, expect.stringContaining('Serien är påbörjad')]);
    const source =
      'https://www.forsakringskassan.se/api/sprstatistikrapportera/public/v1/brod/Limpa.json?kon_kod=K';
    expect(read('brod.csv')).toBe(
      `ar,kon_kod,antal,belopp,kalla\r\n2022,K,5,1.5,${source}\r\n2023,K,..,1.5,${source}\r\n2024,K,7,x,${source}\r\n`,
    );
    expect(read('brod.yaml')).toMatch(/name: ar\n {4}label: ""\n {4}kind: dimension\n {4}type: year/);
    expect(read('brod.yaml')).toMatch(/name: belopp[\s\S]*decimals: 1/);
    expect(read('brod.yaml')).toContain('rowCount: 3');
  });

  test('is not begun with a text that a spreadsheet program would run', async () => {
    const { code, text } = await run([
      { dimensions: { ar: '2022', ålder: '-19 år' }, observations: { antal: { value: 1 } } },
    ]);
    expect([code, text]).toEqual([
      1,
      expect.stringMatching(/^Inget är ändrat\. Kolumnen alder har cellen "-19 år", som ett kalkylprogram/),
    ]);
    expect(() => read('brod.csv')).toThrow('ENOENT');
  });

  test('has the months of a year and a month of their own in one column', () => {
    const table = readFkTable([
      { dimensions: { ar: '2024', manad: '3', lan: '01' }, observations: { antal: { value: 1 } } },
    ]);
    expect(table.rows[0]?.texts).toEqual({ manad: '2024-03', lan: '01' });
  });
});

describe('a series that is there', () => {
  beforeEach(() => {
    writeFileSync(join(folder, 'brod.yaml'), descriptor);
    writeFileSync(join(folder, 'brod.csv'), csv);
  });

  test('is changed only where the figures are others, and its editor is told which', async () => {
    const { code, text } = await run([
      fkRow('2022', 'K', 61),
      fkRow('2023', 'K', 63),
      fkRow('2024', 'K', null, {}),
    ]);
    expect(code).toBe(0);
    expect(text).toContain('2023: antal 62 → 63\n  2024: ny rad, antal ..');
    expect(read('brod.csv').split('\r\n').slice(1, 4)).toEqual([
      '2022,61,https://example.se/a',
      expect.stringMatching(/^2023,63,https:.*Limpa\.json\?kon_kod=K$/),
      expect.stringMatching(/^2024,\.\.,https:/),
    ]);
    expect(read('brod.yaml')).toBe(
      `${descriptor}revisions:\n  - date: 2026-11-27\n    row: "2023"\n    measure: antal\n    from: 62\n    to: 63\n`,
    );
    expect(text).toContain('fältet revisions i brod.yaml');
  });

  test('stays as it is when nothing is new', async () => {
    expect((await run([fkRow('2023', 'K', 62)])).text).toMatch(/^Inget har ändrats/);
    expect(read('brod.csv')).toBe(csv);
  });

  test.each([
    [[fkRow('2023', 'K', 1), fkRow('2023', 'M', 2)], /delar upp siffrorna efter kon_kod.*\?kon_kod=K/],
    [[fkRow('2023', 'K', 1), fkRow('2023', 'K', 2)], /två rader för 2023/],
    [[fkRow('2023', 'K', 1.5)], /0 decimaler i brod\.yaml, och svaret har 1\.5/],
    [
      [{ dimensions: { year: '2023' }, observations: { antal: { value: 1 } } }],
      /saknar: ar\. Svaret har year/,
    ],
    [[fkRow('=1+1', 'K', 1)], /Kolumnen ar har cellen "=1\+1"/],
    [[{ dimensions: { ar: 1 }, observations: { antal: 5 } }], /Rad 1 i svaret har inte formen/],
    [
      [fkRow('2023', 'K', 1), { dimensions: { ar: '2024' }, observations: {} }],
      /Rad 2 i svaret har andra kolumner/,
    ],
    [
      [{ dimensions: { ar: '2023' }, observations: { antal: { value: 1 }, 'Antal, %': { value: 2 } } }],
      /två kolumner som får samma namn här, antal: "antal" och "Antal, %"/,
    ],
    [
      [{ dimensions: { ar: '2023', År: '2024' }, observations: { antal: { value: 1 } } }],
      /samma namn här, ar: "ar" och "År"/,
    ],
    [[], /inga rader.*\/meta\/json/],
    [{ fel: 1 }, /ingen lista/],
    ['<!DOCTYPE html><title>Sidan har flyttat</title>', /en webbsida och inte siffror/],
    ['[{"dimensions": {"ar": "2023"}, "obs', /avhugget/],
    ['', /tomt/],
  ])(
    '%#: an answer that cannot be used is told of in a sentence, and nothing is changed',
    async (answer, words) => {
      const { code, text } = await run(answer);
      expect(code).toBe(1);
      expect(text).toMatch(/^Inget är ändrat\. /);
      expect(text).toMatch(words);
      expect(read('brod.csv')).toBe(csv);
    },
  );
});

describe('a table as JSON-stat', () => {
  const table = {
    class: 'dataset',
    id: ['Kon', 'ContentsCode', 'Tid'],
    size: [1, 2, 2],
    dimension: {
      Kon: { category: { index: ['1'], label: { '1': 'Kvinnor' } as Record<string, string> } },
      ContentsCode: {
        category: {
          index: { B: 1, A: 0 },
          label: { A: 'Antal', B: 'Belopp' },
          unit: { A: { base: 'limpor' }, B: { base: 'kronor' } },
        },
      },
      Tid: { category: { index: ['2022', '2023'] } },
    },
    value: [61, null, 5, 6],
    status: { '1': 'x' },
  };

  const changed = (change: (other: typeof table) => void) => {
    const other = structuredClone(table);
    change(other);
    return other;
  };

  test('becomes a row for each time, with its measures beside each other', () => {
    const { dimensions, measures, rows } = readJsonStatTable(table);
    expect(dimensions).toEqual(['kon', 'tid']);
    expect(measures).toEqual([
      { name: 'antal', label: 'Antal', unit: 'limpor' },
      { name: 'belopp', label: 'Belopp', unit: 'kronor' },
    ]);
    expect(rows).toEqual([
      { texts: { kon: 'Kvinnor', tid: '2022' }, figures: { antal: 61, belopp: 5 } },
      { texts: { kon: 'Kvinnor', tid: '2023' }, figures: { antal: 'x', belopp: 6 } },
    ]);
  });

  test('that the site itself writes is read back as it was', () => {
    const series = inventedSeries([
      ['2019', 10, 20],
      ['2020', 30, '..'],
    ]);
    const { rows } = readJsonStatTable(JSON.parse(jsonStat(series)));
    expect(rows.map(({ figures }) => Object.values(figures))).toEqual([
      [10, 20],
      [30, '..'],
    ]);
  });

  test('whose unit is another than that of the series is not taken', async () => {
    writeFileSync(
      join(folder, 'brod.yaml'),
      descriptor.replace('name: ar', 'name: tid').replace('x: ar', 'x: tid'),
    );
    writeFileSync(join(folder, 'brod.csv'), csv.replace('ar,', 'tid,'));
    const other = structuredClone(table);
    other.dimension.ContentsCode.category.unit.A.base = 'bullar';
    const { text } = await run(other, { kind: 'pxweb', table: 'https://example.se/tabell' });
    expect(text).toMatch(/Enheten för antal är "bullar" i svaret och "limpor" i brod\.yaml/);
  });

  test.each([
    [{ ...table, value: [1] }, /1 värden av 4/],
    [{ ...table, size: [1, 2, 3] }, /avhugget/],
    [{ ...table, dimension: {} }, /avhugget/],
    [
      changed(({ dimension: { ContentsCode } }) => {
        ContentsCode.category.label.B = 'Antal, %';
      }),
      /två kolumner som får samma namn här, antal: "Antal" och "Antal, %"/,
    ],
    [
      changed(({ dimension: { ContentsCode } }) => {
        ContentsCode.category.label.B = 'Tid';
      }),
      /samma namn här, tid: "Tid" och "Tid"/,
    ],
    [
      changed((other) => {
        other.size = [2, 2, 2];
        other.dimension.Kon.category.index = ['1', '01'];
        other.dimension.Kon.category.label = { '1': 'Kvinnor', '01': 'Kvinnor' };
        other.value = [1, 10, 2, 20, 3, 30, 4, 40];
      }),
      /två rader för Kvinnor, 2022, med olika koder/,
    ],
    [{ label: 'annat' }, /inte en tabell som JSON-stat 2\.0/],
  ])('%#: and is told of when it cannot be read as it is', (answer, words) => {
    expect(() => readJsonStatTable(answer)).toThrow(words);
  });
});

test('whatever comes, the answer is read or told of in a sentence', () => {
  fc.assert(
    fc.property(
      fc.oneof(
        fc.string(),
        fc.json(),
        fc.jsonValue().map((value) => JSON.stringify([value])),
      ),
      (text) => {
        for (const parse of [readFkTable, readJsonStatTable]) {
          try {
            parse(readAnswer(text));
          } catch (error) {
            if (!(error instanceof ImportFault)) throw error;
          }
        }
      },
    ),
  );
});

describe('another agency that does not answer as before', () => {
  let server: Server;
  const asked = async (status: number, headers: Record<string, string> = {}) => {
    server = createServer((_request, response) => response.writeHead(status, headers).end('{}'));
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const address = `http://127.0.0.1:${(server.address() as AddressInfo).port}/tabell.json`;
    const outcome = await fetchAnswer(address).catch((error: Error) => error.message);
    await new Promise((resolve) => server.close(resolve));
    return outcome;
  };

  test.each([
    [301, /har flyttat till https:\/\/example\.se\/ny/],
    [404, /finns inte\. Datamängden eller tabellen har bytt namn/],
    [400, /tar inte emot parametrarna/],
    [503, /svarar 503/],
    [200, /^\{\}$/],
  ])('%s', async (status, words) => {
    expect(await asked(status, status === 301 ? { Location: 'https://example.se/ny' } : {})).toMatch(words);
  });

  test('cannot be reached', async () => {
    expect(await fetchAnswer('http://127.0.0.1:1/').catch((error: Error) => error.message)).toMatch(
      /gick inte att nå.*Spara svaret/,
    );
  });

  test.each([
    [(socket: Socket) => socket.destroy(), /slutade svara\. Spara svaret/],
    [() => {}, /svarade inte inom 0\.2 sekunder/],
  ])('%#: stops in the middle of its answer', async (stop, words) => {
    const halfway = createServer((_request, response) => {
      response.writeHead(200, { 'Content-Length': '100' });
      response.write('[{"dim', () => response.socket && stop(response.socket));
    });
    await new Promise<void>((resolve) => halfway.listen(0, '127.0.0.1', resolve));
    const address = `http://127.0.0.1:${(halfway.address() as AddressInfo).port}/tabell.json`;
    const fault = await fetchAnswer(address, 200).catch((error: Error) => error);
    expect(fault).toBeInstanceOf(ImportFault);
    expect(String(fault)).toMatch(words);
    halfway.closeAllConnections();
    await new Promise((resolve) => halfway.close(resolve));
  });
});

test.each([
  [['scb', 'a/b'], 'brod', /"scb" är ingen källa/],
  [['fk', 'a/b'], 'Bröd 1', /--serie/],
  [['pxweb', 'tabell'], 'brod', /är ingen adress/],
])('%j is told what to write instead', async (words, serie, told) => {
  const use = importSeries.run(
    { words, flags: new Map([['serie', serie]]) },
    { root, now: new Date(), generatedPages: {} as never, print: () => {} },
  );
  await expect(use).rejects.toThrow(told);
});
