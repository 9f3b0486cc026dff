import { readFileSync, statSync } from 'node:fs';
import { careLists, orphans } from '@/lib/check/care/careLists';
import { type Row, readRows } from '@/lib/check/care/readRows';
import { isReviewOverdue } from '@/lib/content/head/isReviewOverdue';
import { isTranslationOutdated } from '@/lib/content/head/isTranslationOutdated';
import type { Page } from '@/lib/content/head/Page';
import { openContent } from '@/lib/content/openContent';
import type { Site } from '@/lib/content/Site';
import { loadValues } from '@/lib/content/values/loadValues';
import { valueReviewReason } from '@/lib/content/values/valueReviewReason';
import type { Value } from '@/lib/content/values/valueSchema';
import { countFeedback } from '@/lib/feedback/countFeedback';
import { didYouMean } from '@/lib/text/didYouMean';
import { type Command, type Context, WrongUse } from './Command';

export const report: Command = {
  usage: 'report [adress eller logg]',
  does: 'Visar vad som behöver ses över: gamla sidor, uppgifter som saknas, värden vars tid är ute, sidor utan länkar, översättningar, ord utan träffar och läsbarhet. Med en adress: vad som länkar dit. Med en logg från npm start: vad läsarna svarade på sidorna.',
  flags: ['json'],
  wordCount: { min: 0, max: 1 },
  run({ words: [address], flags }, context) {
    if (address !== undefined && isFile(address)) return tellFeedback(address, context);

    const { site } = openContent(context);
    const rows = readRows(site);
    if (address !== undefined) return tellLinks(address, rows, site, context);

    const care = careLists(rows, site);
    const values = loadValues().map((value) => usesOf(value, rows, site.now));
    if (flags.has('json')) {
      context.print(JSON.stringify({ ...asData(rows, site), values: values.map(withName), care }, null, 2));
      return 0;
    }
    for (const { heading, items } of care)
      tellList(heading, items, ({ address, why }) => `${address}  ${why}`, context);
    tellList(
      'Värden i content/data/values.yaml och sidorna som säger dem',
      values,
      ({ value, pages }) => `${value.name}: ${value.value}  (${pages.join(', ') || 'ingen sida'})`,
      context,
    );

    const hardest = rows.toSorted((one, other) => (other.lix ?? 0) - (one.lix ?? 0));
    tellList(
      'Läsbarhet, svårast först (LIX: 30–40 lätt, 40–50 medel, över 50 svårt)',
      hardest,
      (row) =>
        `${String(row.lix ?? '–').padStart(3)}  ${String(row.words).padStart(5)} ord  ${row.page.address}`,
      context,
    );
    return 0;
  },
};

const isFile = (name: string) => statSync(name, { throwIfNoEntry: false })?.isFile() ?? false;

function tellFeedback(file: string, { print }: Context): 0 {
  const counts = countFeedback(readFileSync(file, 'utf8'));
  print(counts.length > 0 ? 'Hittade du det du sökte? Flest nej först:' : 'I loggen finns inga svar.');
  for (const { page, yes, no } of counts) print(`  ${page}  ${no} nej, ${yes} ja`);
  return 0;
}

/** For programs. */
function asData(rows: readonly Row[], site: Site) {
  const pages = rows.map(({ page }) => page);
  const addresses = (list: readonly Page[]) => list.map(({ address }) => address);
  return {
    overdue: addresses(pages.filter((page) => isReviewOverdue(page, site.now))),
    orphans: addresses(orphans(rows)),
    outdated: addresses(
      pages.filter((page) => {
        const original = page.head.translation ? site.pageAt(page.head.translation) : undefined;
        return original && isTranslationOutdated(page, original);
      }),
    ),
    gaps: pages.flatMap(({ address, head }) => (head.gaps ? [{ address, gaps: head.gaps }] : [])),
    readability: rows.map(({ page, words, lix }) => ({ address: page.address, words, lix: lix ?? null })),
  };
}

/** The pages that say a value, and those of them that must be read again. */
function usesOf(value: Value, rows: readonly Row[], now: Date) {
  const using = rows.filter(({ values }) => values.some((use) => use.value.name === value.name));
  return {
    value,
    pages: using.map(({ page }) => page.address),
    readAgain: using
      .filter(({ page }) => valueReviewReason(value, page.head, now))
      .map(({ page }) => page.address),
  };
}

const withName = ({ value, pages, readAgain }: ReturnType<typeof usesOf>) => ({
  name: value.name,
  pages,
  readAgain,
});

function tellLinks(address: string, rows: Row[], site: Site, { print }: Context): 0 {
  if (!site.fileAt(address) && !site.generatedPages.at(address)) {
    const nearest = site.nearestAddress(address);
    throw new WrongUse(`Det finns ingen sida på "${address}".${didYouMean(nearest)}`);
  }
  const from = rows.filter(({ links, page }) => links.has(address) && page.address !== address);
  print(from.length > 0 ? `Länkar till ${address}:` : `Ingen sida länkar till ${address}.`);
  for (const { page } of from) print(`  ${page.address}  (${page.file})`);
  const old = [...site.redirects].filter(([, to]) => to === address);
  if (old.length > 0) print('Gamla adresser som leder dit:');
  for (const [oldAddress] of old) print(`  ${oldAddress}`);
  return 0;
}

function tellList<Item>(
  title: string,
  rows: readonly Item[],
  line: (row: Item) => string,
  { print }: Context,
) {
  print(`${title}: ${rows.length === 0 ? 'inga.' : ''}`);
  for (const row of rows) print(`  ${line(row)}`);
  print('');
}
