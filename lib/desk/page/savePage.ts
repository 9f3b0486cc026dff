import { z } from 'zod';
import type { Site } from '@/lib/content/Site';
import { changeHead } from '@/lib/desk/head/changeHead';
import { headLabel, headTexts } from '@/lib/desk/head/headForm';
import { readHeadValues } from '@/lib/desk/head/readHeadValues';
import { DeskError } from '@/lib/desk/store/DeskError';
import { saveFiles } from '@/lib/desk/store/undoLog';
import { localeOfAddress } from '@/lib/i18n/locales';
import type { Fault } from '@/lib/source/Fault';
import { changeText, splitLines } from './changeText';
import { findLines } from './findLines';
import { faultsOf, fileOf, openDesk, openWith } from './openDesk';
import { textOf } from './pageState';

const range = { start: z.int().min(1), end: z.int().min(0) };

/** What is to be done with a page, said of the text that the editor saw (`base`). */
export const pageChangeSchema = z.strictObject({
  address: z.string(),
  base: z.string(),
  change: z.discriminatedUnion('kind', [
    z.strictObject({ kind: z.literal('replace'), ...range, written: z.string() }),
    z.strictObject({ kind: z.literal('insert'), after: z.int().min(0), written: z.string() }),
    z.strictObject({ kind: z.literal('remove'), ...range }),
    z.strictObject({
      kind: z.literal('swap'),
      first: z.strictObject(range),
      second: z.strictObject(range),
    }),
    z.strictObject({ kind: z.literal('head'), values: z.record(z.string(), z.unknown()) }),
    z.strictObject({ kind: z.literal('whole'), written: z.string() }),
  ]),
});

export type PageChange = z.infer<typeof pageChangeSchema>;

/** The lines of the page as it is now in which that stands which was changed, and what is wrong with the page. */
export type SavedChange = { faults: Fault[]; start: number; end: number };

/** What the page would be, and where in it that stands which was written. */
type Candidate = { text: string; start: number; end: number };

/** The faults and the advice of the page as it would be, with the lines of what was written in it. */
export function checkChange(root: string, { address, base, change }: PageChange) {
  const site = openDesk(root);
  const { file } = fileOf(site, address);
  const candidate = apply(base, change);
  return {
    faults: faultsOf(openWith(site, file, candidate.text), address),
    start: candidate.start,
    end: candidate.end,
  };
}

/**
 * Writes the change into the file as it is now. Where somebody else has saved other parts of the page meanwhile, both stay; where they are
 * the same lines, nothing is written and the error has both. A page without faults never gets one.
 */
export function savePage(root: string, { address, base, change }: PageChange): SavedChange {
  const site = openDesk(root);
  const { file } = fileOf(site, address);
  const bytes = site.content.bytes(file) ?? Buffer.alloc(0);
  const now = textOf(bytes, file);
  const moved = now === base ? change : moveChange(base, now, change);
  const { text, start, end } = apply(now, moved);
  const pair = pairChange(site, address, moved);

  const known = pair ? openWith(site, pair.file, pair.text) : site;
  const faults = faultsOf(openWith(known, file, text), address).filter(isFault);
  if (faults.length > 0 && !faultsOf(site, address).some(isFault))
    throw new DeskError(
      'written' in change
        ? 'Texten är inte sparad, för då blir det fel på sidan. Den finns kvar som utkast.'
        : 'Inget är sparat, för då blir det fel på sidan.',
      422,
      { faults },
    );

  saveFiles(root, `${labels[change.kind]} på ${address}`, [
    { file, before: bytes, after: Buffer.from(text) },
    ...(pair ? [{ file: pair.file, before: pair.before, after: Buffer.from(pair.text) }] : []),
  ]);
  return { faults, start, end };
}

/** The page in the other language that is named in the head names this one too, when it names none yet. Neither could be saved before the other. */
function pairChange(site: Site, address: string, change: PageChange['change']) {
  const named = change.kind === 'head' ? change.values.translation : undefined;
  const other = typeof named === 'string' ? site.pageAt(named) : undefined;
  if (!other || other.head.translation || other.locale === localeOfAddress(address)) return undefined;
  const before = site.content.bytes(other.file) ?? Buffer.alloc(0);
  return {
    file: other.file,
    before,
    text: changeHead(textOf(before, other.file), { translation: address }),
  };
}

const labels = {
  replace: 'Ändrad text',
  insert: 'Ny del',
  remove: 'Borttagen del',
  swap: 'Flyttad del',
  head: 'Ändrat sidhuvud',
  whole: 'Ändrad text',
};

const isFault = ({ severity }: Fault) => severity === 'fault';

function apply(text: string, change: PageChange['change']): Candidate {
  const lineCount = splitLines(text).length;
  switch (change.kind) {
    case 'whole': {
      const ending = /\r\n|\r|\n/.exec(text)?.[0] ?? '\n';
      const written = change.written.replace(/\r\n?|\n/g, ending);
      return { text: written, start: 1, end: splitLines(written).length };
    }
    case 'head':
      return { text: changeHead(text, headTexts(change.values)), start: 1, end: 0 };
    case 'insert': {
      if (change.after > lineCount) throw outside();
      const after = changeText(text, change);
      // What is written begins at its first words.
      const first = splitLines(after).findIndex((line, index) => index >= change.after && line.trim() !== '');
      return { text: after, start: first + 1, end: first + lengthOf(change.written) };
    }
    case 'replace':
      if (change.end > lineCount) throw outside();
      return {
        text: changeText(text, change),
        start: change.start,
        end: change.start + lengthOf(change.written) - 1,
      };
    case 'remove':
      if (change.end > lineCount) throw outside();
      return { text: changeText(text, change), start: change.start, end: change.start - 1 };
    case 'swap':
      if (change.second.end > lineCount) throw outside();
      return { text: changeText(text, change), start: change.first.start, end: change.second.end };
  }
}

const lengthOf = (written: string) => splitLines(written.trim()).length;

const outside = () => new DeskError('Sidan har inte så många rader.');

/** The same change, said of the text as it is now. */
function moveChange(base: string, now: string, change: PageChange['change']): PageChange['change'] {
  const find = (lines: { start: number; end: number }) => {
    const { isSame, ...found } = findLines(base, now, lines);
    if (isSame) return found;
    throw new DeskError('Någon annan har ändrat samma text medan du skrev.', 409, {
      theirs: splitLines(now)
        .slice(found.start - 1, found.end)
        .join(''),
      now,
      ...found,
    });
  };
  switch (change.kind) {
    case 'replace':
    case 'remove':
      return { ...change, ...find(change) };
    case 'swap':
      return { kind: 'swap', first: find(change.first), second: find(change.second) };
    case 'insert':
      return {
        ...change,
        after: change.after === 0 ? 0 : find({ start: change.after, end: change.after }).end,
      };
    case 'head':
      needSameFields(base, now, Object.keys(change.values));
      return change;
    case 'whole':
      throw new DeskError('Någon annan har ändrat sidan medan du skrev.', 409, {
        theirs: now,
        now,
        start: 1,
        end: 0,
      });
  }
}

/** The form sends only the fields that were changed in it. Others may be another's. */
function needSameFields(base: string, now: string, names: readonly string[]) {
  const [before, after] = [readHeadValues(base), readHeadValues(now)];
  const name = names.find((each) => JSON.stringify(before[each]) !== JSON.stringify(after[each]));
  if (name === undefined) return;
  const theirs = after[name];
  const shown =
    theirs === undefined ? 'ingenting' : typeof theirs === 'string' ? theirs : JSON.stringify(theirs);
  throw new DeskError(
    `Någon annan har ändrat fältet ${headLabel(name)} medan du skrev. Där står nu: ${shown}. Spara igen om din text ska stå i stället.`,
    409,
    { now },
  );
}
