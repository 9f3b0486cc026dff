import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readForeignWords } from '@/lib/content/foreignWords';
import { readRedirects } from '@/lib/content/readRedirects';
import { readValues } from '@/lib/content/values/readValues';
import { readDecisions } from '@/lib/decisions/readDecisions';
import { readMessage } from '@/lib/message/readMessage';
import { readPublications } from '@/lib/publications/readPublications';
import { readPublisher } from '@/lib/publisher/readPublisher';
import { readElsewhere } from '@/lib/search/readElsewhere';
import { readSynonyms } from '@/lib/search/readSynonyms';
import { type Fault, faultLine } from '@/lib/source/Fault';
import { readStatement } from '@/lib/statement/readStatement';
import { parseSeries } from '@/lib/statistics/series/parseSeries';
import { readTerms } from '@/lib/terms/readTerms';
import { leastCost } from '../../../setup/leastCost';

/**
 * The files of data, broken as editors, Excel, git and disks break them: each is told of in Swedish with its place, or read. Never a stack, never a
 * wait. As brokenFiles.test.ts does for pages.
 */

/** Many times what the worst of them takes: what it catches is what grows without limit. */
const bearableMs = 10_000;

const runs = process.env.TEST_FULL ? 1000 : 150;

const data = (name: string) => ({
  file: `content/data/${name}`,
  text: readFileSync(`content/data/${name}`, 'utf8'),
});
const kinds = data('publicationKinds.yaml');
const subjects = data('publicationSubjects.yaml');
const figures = 'content/data/statistics';
const series = { id: 'anstallda', folder: figures };
const descriptor = readFileSync(`${figures}/anstallda.yaml`, 'utf8');
const csv = readFileSync(`${figures}/anstallda.csv`, 'utf8');

const message =
  'kind: varning\nstart: 2027-01-15T08:00:00+01:00\nend: 2027-01-15T18:00:00+01:00\nsv:\n  title: Sökningen\n  text: Vi arbetar.\nen:\n  title: Search\n  text: We are mending it.\n';

/** Each file with its reader. */
const readers: [file: string, text: string, read: (text: string) => readonly Fault[]][] = [
  [figures, descriptor, (text) => parseSeries({ ...series, descriptor: text, csv }).faults],
  [figures, csv, (text) => parseSeries({ ...series, descriptor, csv: text }).faults],
  [
    'content/data/terms.yaml',
    data('terms.yaml').text,
    (text) => readTerms('content/data/terms.yaml', text).faults,
  ],
  [
    'content/data/values.yaml',
    data('values.yaml').text,
    (text) => readValues('content/data/values.yaml', text).faults,
  ],
  [
    'content/data/publications.csv',
    data('publications.csv').text.slice(0, 4000),
    (text) => readPublications(kinds, subjects, { file: 'content/data/publications.csv', text }).faults,
  ],
  [
    'content/data/decisions.csv',
    data('decisions.csv').text.slice(0, 4000),
    (text) => readDecisions('content/data/decisions.csv', text).faults,
  ],
  [
    'content/synonyms.yaml',
    readFileSync('content/synonyms.yaml', 'utf8'),
    (text) => readSynonyms('content/synonyms.yaml', text).faults,
  ],
  [
    'content/elsewhere.yaml',
    readFileSync('content/elsewhere.yaml', 'utf8'),
    (text) => readElsewhere('content/elsewhere.yaml', text).faults,
  ],
  ['content/message.yaml', message, (text) => readMessage(text).faults],
  [
    'content/publisher.yaml',
    readFileSync('content/publisher.yaml', 'utf8'),
    (text) => readPublisher(text).faults,
  ],
  [
    'content/statement.yaml',
    readFileSync('content/statement.yaml', 'utf8'),
    (text) => readStatement(text).faults,
  ],
  [
    'content/redirects.json',
    readFileSync('content/redirects.json', 'utf8'),
    (text) => readRedirects(text).faults,
  ],
  [
    'content/foreignWords.json',
    readFileSync('content/foreignWords.json', 'utf8'),
    (text) => readForeignWords(text).faults,
  ],
];

const piece = fc.constantFrom(
  ',',
  ';',
  '"',
  '""',
  "'",
  '\t',
  ' ',
  '\n',
  '\n\n',
  '\r\n',
  '\r',
  ': ',
  '- ',
  '  - ',
  '[',
  ']',
  '{',
  '}',
  ' #',
  '#',
  '&a ',
  '*a',
  '!!js/function ',
  '|',
  '>',
  '? ',
  '<<: ',
  '---\n',
  '...\n',
  '%',
  '@',
  '`',
  '=1+1',
  '-',
  '–',
  '..',
  'x',
  '1 234,5',
  '1,5',
  '2024',
  '"__proto__": {}',
  '\nconstructor: ',
  '\u00a0',
  '\u200b',
  '\u202e',
  '\uFEFF',
  '\u0000',
  '\ufffd',
  'FÃ¶r',
  '<<<<<<< HEAD\n',
  '\n=======\n',
  '\n>>>>>>> gren\n',
  'null',
  'true',
  '~',
  '0x10',
  '1e999',
  '😀',
  '811218-9876',
);

type Mutate = (text: string) => Buffer;
const sprinkled = fc.array(fc.tuple(fc.nat(5000), piece), { minLength: 1, maxLength: 6 }).map(
  (pieces): Mutate =>
    (text) =>
      Buffer.from(
        pieces.reduce(
          (now, [at, what]) => now.slice(0, at % (now.length + 1)) + what + now.slice(at % (now.length + 1)),
          text,
        ),
      ),
);
const cut = fc.tuple(fc.nat(5000), fc.nat(300)).map(
  ([at, length]): Mutate =>
    (text) =>
      Buffer.from(text.slice(0, at % text.length) + text.slice((at % text.length) + length)),
);
const encoded = fc.constantFrom<BufferEncoding>('latin1', 'utf16le').map(
  (encoding): Mutate =>
    (text) =>
      Buffer.from(`\uFEFF${text}`, encoding),
);
const asExcel = fc.constant<Mutate>((text) =>
  Buffer.from(`\uFEFF${text.replaceAll(',', ';').replaceAll('.', ',').replaceAll('\n', '\r\n')}`),
);
const nested = fc
  .tuple(fc.constantFrom('[', '{a: ', '- ', '"', '? '), fc.integer({ min: 30, max: 2000 }))
  .map(
    ([mark, count]): Mutate =>
      (text) =>
        Buffer.from(text + mark.repeat(count)),
  );
const mutate = fc.oneof(
  { weight: 6, arbitrary: sprinkled },
  { weight: 3, arbitrary: cut },
  encoded,
  asExcel,
  nested,
);

test(`${runs} broken files of data are each told of in Swedish at their line, or can be read`, () => {
  let told = 0;
  let read = 0;
  fc.assert(
    fc.property(fc.constantFrom(...readers), mutate, ([file, text, readFaults], change) => {
      // As a snapshot gives the text of a file.
      const bytes = change(text)
        .toString('utf8')
        .replace(/^\uFEFF/, '');
      let faults: readonly Fault[] = [];
      const spent = leastCost(() => {
        faults = readFaults(bytes);
      }, bearableMs);
      expect(spent, 'milliseconds').toBeLessThan(bearableMs);

      for (const fault of faults) {
        expect(faultLine(fault)).toMatch(/^content\/\S+?(:\d+(:\d+)?)? {2}\S/);
        expect(fault.file).toContain(file);
        expect(fault.message, 'English, or a stack').not.toMatch(
          /\n\s+at |Error|undefined|\[object|\bInvalid\b|\bExpected\b|\bUnexpected\b|\bUnrecognized\b|Ogiltig|[Ff]örvänta|\(t\)|mönstret/,
        );
        expect(fault.line ?? 1).toBeLessThanOrEqual(bytes.split(/\r\n?|\n/).length + text.split('\n').length);
      }
      if (faults.length > 0) told++;
      else read++;
    }),
    { numRuns: runs, seed: 17 },
  );
  // Both ways are walked.
  expect(told).toBeGreaterThan(runs / 3);
  expect(read).toBeGreaterThan(runs / 50);
}, 300_000);
