import { readFileSync, statSync } from 'node:fs';
import { isReviewOverdue, reviewMonths } from '@/lib/content/head/isReviewOverdue';
import { isTranslationOutdated } from '@/lib/content/head/isTranslationOutdated';
import type { Page } from '@/lib/content/head/Page';
import { openContent } from '@/lib/content/openContent';
import type { Site } from '@/lib/content/Site';
import { linksOf } from '@/lib/content/tree/linksOf';
import { lix } from '@/lib/content/tree/lix';
import { parseBody } from '@/lib/content/tree/parseBody';
import { sentencesOf } from '@/lib/content/tree/sentencesOf';
import { wordsOf } from '@/lib/content/tree/wordsOf';
import { loadValues } from '@/lib/content/values/loadValues';
import { mustBeRead } from '@/lib/content/values/mustBeRead';
import type { Value } from '@/lib/content/values/valueSchema';
import { type ValueUse, valuesOnPage } from '@/lib/content/values/valuesOnPage';
import { countFeedback } from '@/lib/feedback/countFeedback';
import { homeAddresses } from '@/lib/i18n/locales';
import { type Command, type Context, WrongUse } from './Command';

type Row = {
  page: Page;
  links: Set<string>;
  words: number;
  lix: number | undefined;
  values: ValueUse[];
};

export const report: Command = {
  usage: 'report [adress eller logg]',
  does: 'Visar vad som behöver ses över: gamla sidor, uppgifter som saknas, värden vars tid är ute, sidor utan länkar, översättningar och läsbarhet. Med en adress: vad som länkar dit. Med en logg från npm start: vad läsarna svarade på sidorna.',
  flags: ['json'],
  wordCount: { min: 0, max: 1 },
  run({ words: [address], flags }, context) {
    if (address !== undefined && isFile(address)) return tellFeedback(address, context);

    const { site } = openContent(context);
    const rows = rowsOf(site);
    if (address !== undefined) return tellLinks(address, rows, site, context);

    const linked = new Set(
      rows.flatMap(({ page, links }) => [...links].filter((link) => link !== page.address)),
    );
    const isHome = (page: Page) =>
      page.address === homeAddresses[page.locale] || page.head.menu !== undefined;
    const overdue = rows.filter(({ page }) => isReviewOverdue(page, site.now));
    const orphans = rows.filter(({ page }) => !linked.has(page.address) && !isHome(page));
    const outdated = rows.filter(({ page }) => {
      const original = page.head.translation ? site.pageAt(page.head.translation) : undefined;
      return original && isTranslationOutdated(page, original);
    });

    const gaps = rows.filter(({ page }) => page.head.gaps);
    const values = loadValues().map((value) => usesOf(value, rows, site.now));

    if (flags.has('json')) {
      const addresses = (list: Row[]) => list.map(({ page }) => page.address);
      const readability = rows.map((row) => ({
        address: row.page.address,
        words: row.words,
        lix: row.lix ?? null,
      }));
      context.print(
        JSON.stringify(
          {
            overdue: addresses(overdue),
            orphans: addresses(orphans),
            outdated: addresses(outdated),
            gaps: gaps.map(({ page }) => ({ address: page.address, gaps: page.head.gaps })),
            values: values.map(({ value, pages, readAgain }) => ({ name: value.name, pages, readAgain })),
            readability,
          },
          null,
          2,
        ),
      );
      return 0;
    }
    tellList(
      `Inte genomlästa på ${reviewMonths} månader`,
      overdue,
      ({ page }) => `${page.address}  (${page.head.reviewed ?? page.head.updated})`,
      context,
    );
    tellList(
      'Sidor som ingen text länkar till (de syns bara i menyn vid sidan)',
      orphans,
      ({ page }) => page.address,
      context,
    );
    tellList(
      'Översättningar som inte följer den svenska sidan',
      outdated,
      ({ page }) => `${page.address}  (följer ${page.head.translationVersion})`,
      context,
    );

    tellList(
      'Uppgifter som saknas',
      gaps.flatMap(({ page }) => (page.head.gaps ?? []).map((gap) => ({ page, ...gap }))),
      ({ page, missing, where }) => `${page.address}  ${missing}${where ? ` Kan finnas: ${where}` : ''}`,
      context,
    );
    tellList(
      'Värden i content/data/values.yaml och sidorna som säger dem',
      values,
      ({ value, pages }) => `${value.name}: ${value.value}  (${pages.join(', ') || 'ingen sida'})`,
      context,
    );
    tellList(
      'Sidor att läsa igen för att ett värde har ändrats eller slutat gälla',
      values.flatMap(({ value, readAgain }) => readAgain.map((address) => ({ value, address }))),
      ({ value, address }) => `${address}  (${value.name})`,
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

/** Pages with a fault in their head or markup are left to the check. */
function rowsOf(site: Site): Row[] {
  return site.files.flatMap((file): Row[] => {
    const { source } = site.read(file);
    if (!source) return [];
    const parsed = parseBody(file.file, source.body);
    if ('fault' in parsed) return [];

    const sentences = sentencesOf(parsed.tree, source.body).map(({ text }) => text);
    const links = new Set(linksOf(parsed.tree).map(({ href }) => href.replace(/[?#].*$/s, '')));
    const measure = source.page.locale === 'sv' ? lix(sentences) : undefined;
    const values = valuesOnPage(source.page, parsed.tree, loadValues());
    return [{ page: source.page, links, words: sentences.flatMap(wordsOf).length, lix: measure, values }];
  });
}

/** The pages that say a value, and those of them that must be read again. */
function usesOf(value: Value, rows: readonly Row[], now: Date) {
  const using = rows.filter(({ values }) => values.some((use) => use.value.name === value.name));
  return {
    value,
    pages: using.map(({ page }) => page.address),
    readAgain: using.filter(({ page }) => mustBeRead(value, page.head, now)).map(({ page }) => page.address),
  };
}

function tellLinks(address: string, rows: Row[], site: Site, { print }: Context): 0 {
  if (!site.fileAt(address) && !site.others.at(address)) {
    const nearest = site.nearestAddress(address);
    throw new WrongUse(`Det finns ingen sida på "${address}".${nearest ? ` Menade du "${nearest}"?` : ''}`);
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
