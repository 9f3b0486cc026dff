import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { checkPage } from '@/lib/check/checkPage';
import { readPage } from '@/lib/content/head/readPage';
import { openContent } from '@/lib/content/openContent';
import { valueFile } from '@/lib/content/values/readValues';
import { pageComponents } from '@/lib/site/pageComponents';
import { readBody } from '@/lib/site/readBody';
import { type Fault, faultLine } from '@/lib/source/Fault';
import { leastCost } from '../../../setup/leastCost';
import { contentFolder, home, page } from '../contentFolder';

/**
 * Files, a thousand in the long run, broken in every way that an editor's day knows and some that it does not. Each must be told of in Swedish
 * with its file and line, or be a page that can be shown: never a stack trace, never a wait.
 */

const file = 'content/sv/om-forsakringskassan/sida.mdx';

/** Real pages, so that what is broken is what people write. */
const whole = ['vart-uppdrag', 'oppna-data', 'jobba-hos-oss']
  .map((name) => readFileSync(`content/sv/om-forsakringskassan/${name}.mdx`, 'utf8'))
  .concat(
    readFileSync('content/sv/om-webbplatsen/kakor.mdx', 'utf8'),
    readFileSync('content/sv/om-forsakringskassan.mdx', 'utf8'),
  );

const piece = fc.constantFrom(
  '<',
  '>',
  '{',
  '}',
  '</',
  '/>',
  '<Fold title="',
  '</Fold>',
  '<Callout kind="viktigt">',
  '<Cаrd href="/ѕok">',
  '<>',
  '<!--',
  '-->',
  '<?',
  '<![CDATA[',
  '---',
  '***',
  '```',
  '~~~',
  '|',
  '| --- |',
  '[',
  ']',
  '](',
  '![',
  '[^1]',
  '[^1]: ',
  '\\',
  '&',
  '&amp;',
  '&#0;',
  '&#x110000;',
  'import ',
  'export ',
  'import{',
  '# ',
  '###### ',
  '> ',
  '- ',
  '1. ',
  '\t',
  '    ',
  '\u00a0',
  '\u200b',
  '\u202e',
  '\ud83d',
  '😀',
  ': ',
  '*a',
  '&a ',
  '!!js/function ',
  '"',
  "'",
  '%',
  '@',
  '`',
  '? ',
  '<<: ',
  '[[',
  '[[x]]',
  '[x] (/a)',
  '##x',
  '• ',
  '~~x~~',
  '** x **',
  '1977. ',
  ':::note',
  ' #',
  'FÃ¶r',
  '\u00ad',
  '<br>',
  '<Callout kind="viktigt>',
  '\n<<<<<<< HEAD\n',
  '\n=======\n',
  '\n>>>>>>> gren\n',
  '{{',
  '\n',
  '\n\n',
  '\r',
  '\r\n',
  '\uFEFF',
  '\u0000',
  '\ufffd',
  '\u2028',
  'title: ',
  'sources:\n  - ',
  '__proto__: ',
  'constructor: ',
  '"__proto__": {}',
  '$&',
  '<script>',
  '<a href="javascript:x">',
  '{...a}',
  '<Table>',
  'а',
  'ο',
);

const cut = fc.tuple(fc.constantFrom(...whole), fc.nat(6000), fc.nat(6000)).map(([text, one, other]) => {
  return text.slice(Math.min(one, other), Math.max(one, other));
});
const cutEnd = fc.tuple(fc.constantFrom(...whole), fc.nat(6000)).map(([text, end]) => text.slice(0, end));
const sprinkled = fc
  .tuple(fc.constantFrom(...whole), fc.array(fc.tuple(fc.nat(3000), piece), { minLength: 1, maxLength: 8 }))
  .map(([text, pieces]) => pieces.reduce((now, [at, what]) => now.slice(0, at) + what + now.slice(at), text));
const soup = fc.array(piece, { maxLength: 60 }).map((pieces) => pieces.join(''));
const soupInHead = soup.map((text) => `---\n${text}\n---\n\nText.\n`);
const soupInBody = soup.map((text) => page('Sida', text));
const nested = fc
  .tuple(
    fc.constantFrom(
      '> ',
      '- ',
      '[',
      '<Fold title="a">',
      '*',
      '**',
      '{',
      '(',
      '![',
      '<Cards>\n\n',
      '`',
      '~',
      '_a',
      '[^a',
    ),
    fc.integer({ min: 50, max: 3000 }),
  )
  .map(([mark, count]) => page('Sida', mark.repeat(count)));
const nestedInHead = fc
  .tuple(
    fc.constantFrom('[', '{', '- ', '? ', '{a: ', '"', '&a [', '!a '),
    fc.integer({ min: 50, max: 3000 }),
  )
  .map(([mark, count]) => `---\ntitle: ${mark.repeat(count)}\n---\n`);
const windows = fc.constantFrom(...whole).map((text) => text.replaceAll('\n', '\r\n'));

const text = fc.oneof(cut, cutEnd, sprinkled, soup, soupInHead, soupInBody, nested, nestedInHead, windows);
const encoding = fc.constantFrom<BufferEncoding>('utf8', 'utf8', 'utf8', 'utf8', 'latin1', 'utf16le');
const marked = fc.tuple(text, encoding, fc.boolean()).map(([content, code, isMarked]) => {
  return Buffer.from(isMarked ? `\uFEFF${content}` : content, code);
});
const noise = fc.uint8Array({ maxLength: 2000 }).map((bytes) => Buffer.from(bytes));
const brokenFile = fc.oneof({ weight: 12, arbitrary: marked }, { weight: 1, arbitrary: noise });

const components = Object.fromEntries([...pageComponents.keys()].map((name) => [name, () => null]));

/** Twenty times what the worst of them takes on a machine with nothing else to do: what it catches is what grows without limit. */
const bearableMs = 10_000;

/** A core of them in `npm test`. */
const runs = process.env.TEST_FULL ? 1000 : 150;

test(`${runs} broken files are each told of at their line, or can be shown`, async () => {
  const folder = contentFolder({ ...home, [valueFile]: readFileSync(valueFile, 'utf8') });
  let shown = 0;
  let toldOf = 0;

  await fc.assert(
    fc.asyncProperty(brokenFile, async (bytes) => {
      const { site } = openContent(folder);
      let told: readonly Fault[] = [];
      const spent = leastCost(() => {
        told = checkPage(readPage(file, 'sv', bytes), site);
      }, bearableMs);
      expect(spent, 'milliseconds').toBeLessThan(bearableMs);
      const faults = told.filter(({ severity }) => severity === 'fault');

      for (const fault of faults) {
        expect(faultLine(fault)).toMatch(/^content\/sv\/\S+\.mdx:\d+(:\d+)? {2}\S/);
        expect(fault.message, 'a stack trace').not.toMatch(/\n\s+at |Error:|undefined|\[object/);
        expect(fault.line ?? 1).toBeLessThanOrEqual(bytes.toString('utf8').split(/\r\n?|\n/).length);
      }
      const markup = faults.some(({ rule }) =>
        [
          'syntax',
          'code',
          'encoding',
          'no-head',
          'second-head',
          'merge',
          'yaml',
          'plain-text',
          'too-large',
        ].includes(rule),
      );
      const isReadable =
        !markup && !faults.some(({ rule }) => /^(head|unknown|component|prop|missing-prop)/.test(rule));
      if (faults.length > 0) toldOf++;
      if (!isReadable) return;

      folder.write(file, bytes);
      const { source } = readPage(file, 'sv', bytes);
      if (!source) throw new Error('No fault was told of, and there is no page.');
      process.env.CONTENT_ROOT = folder.root;
      const { render } = readBody(source.page);
      delete process.env.CONTENT_ROOT;
      expect(renderToStaticMarkup(render(components))).toBeTypeOf('string');
      shown++;
    }),
    { numRuns: runs, seed: 17 },
  );
  // Both ways are walked: a thousand that all failed at their first line would try nothing.
  expect(toldOf).toBeGreaterThan(runs * 0.3);
  expect(shown).toBeGreaterThan(runs * 0.05);
}, 300_000);

test.each([
  'a*',
  '**a',
  '~~a',
  '[',
  '[a](',
  '[^1]',
  '![',
  '<Fold title="a">',
  '- a\n',
  '> a\n',
  '|a|\n|-|\n',
  '&',
  '`a``',
  '# a\n',
])('a file as large as it may be, full of %j, is checked within seconds', (mark) => {
  const { site } = openContent(contentFolder(home));
  const bytes = Buffer.from(page('Sida', mark.repeat(Math.min(2_900, 98_000 / mark.length))));
  const spent = leastCost(() => checkPage(readPage(file, 'sv', bytes), site), bearableMs);
  expect(spent, 'milliseconds').toBeLessThan(bearableMs);
});
