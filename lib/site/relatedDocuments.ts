import type { HitKind, SearchDocument } from '@/lib/content/SearchDocument';
import { fromContentBy } from '@/lib/content/snapshot/fromContent';
import { dataLocale, type Locale } from '@/lib/i18n/locales';
import { loadTerms } from '@/lib/terms/loadTerms';
import { equivalentsOf } from '@/lib/terms/translatedTerms';
import { escapePattern } from '@/lib/text/escapePattern';
import { readDocuments } from './readDocuments';

export type RelatedDocument = { address: string; title: string; kind: HitKind };

type Known = RelatedDocument & {
  trail: string;
  terms: ReadonlySet<string>;
  /** Its reader stays among easy pages, and whoever is at an ordinary page has a link to its easy version. */
  isEasyToRead: boolean;
};

/** Few enough to be read, and of no kind so many that the others are not seen. */
const mostOfKind = 2;
const most = 6;

/**
 * Pages, publications, terms and series about the same as what lies at an address: those that the editors chose, then those that
 * share terms of the term bank, rare ones before common ones, then what lies beside, above or below.
 * @param chosen addresses, in the editors' order
 */
export function relatedDocuments(
  locale: Locale,
  address: string,
  chosen: readonly string[] = [],
): RelatedDocument[] {
  return relate(allDocuments(locale), address, chosen);
}

const allDocuments = fromContentBy('relatedDocuments', (locale: Locale): readonly Known[] =>
  describeDocuments(readDocuments(locale), termNames(locale)),
);

const termNames = fromContentBy('term names', (locale: Locale) =>
  loadTerms().map((term) => ({
    id: term.id,
    pattern: namePattern(
      locale === dataLocale ? [term.term, term.abbreviation] : [equivalentsOf(term)[locale]?.name],
    ),
  })),
);

type Name = { id: string; pattern: RegExp | undefined };

type FoundTerms = {
  /** Most documents of one moment are those of the one before. To put the texts of thousands together, to look them up, takes as long as to make a page. */
  byDocument: WeakMap<SearchDocument, ReadonlySet<string>>;
  byText: Map<string, ReadonlySet<string>>;
};

/** By the names that were looked for: when one page is saved, all the other texts are as they were. */
const foundTerms = new WeakMap<readonly Name[], FoundTerms>();

function termsIn(document: SearchDocument, names: readonly Name[]): ReadonlySet<string> {
  const { byDocument, byText } = foundTerms.get(names) ?? { byDocument: new WeakMap(), byText: new Map() };
  foundTerms.set(names, { byDocument, byText });
  const known = byDocument.get(document);
  if (known) return known;

  const { title, text, more = '' } = document;
  const words = `${title}\n${text}\n${more}`;
  const terms =
    byText.get(words) ?? new Set(names.filter(({ pattern }) => pattern?.test(words)).map(({ id }) => id));
  byText.set(words, terms);
  byDocument.set(document, terms);
  return terms;
}

export function describeDocuments(documents: readonly SearchDocument[], names: readonly Name[]): Known[] {
  return documents.flatMap((document): Known[] => {
    const { kind, address, title, easyVersionOf, trail, isList } = document;
    const isEasyToRead = easyVersionOf !== undefined;
    if (kind === 'heading' || isList) return [];
    return [{ kind, address, title, isEasyToRead, trail: trail.join('\n'), terms: termsIn(document, names) }];
  });
}

/** A name with any ending, at the beginning of a word: "sjukpenningen", not "förlängdsjukpenning". */
export function namePattern(names: readonly (string | undefined)[]): RegExp | undefined {
  const given = names.filter((name) => name !== undefined).map(escapePattern);
  return given.length > 0 ? new RegExp(`(?<![\\p{L}\\p{N}])(${given.join('|')})`, 'iu') : undefined;
}

export function relate(all: readonly Known[], address: string, chosen: readonly string[]): RelatedDocument[] {
  const own = all.find((document) => document.address === address);
  const first = chosen.flatMap((each) => all.find((document) => document.address === each) ?? []);
  const others = own?.isEasyToRead
    ? []
    : all.filter(
        (document) => document.address !== address && !document.isEasyToRead && !first.includes(document),
      );
  const weights = new Map<string, number>();
  for (const { terms } of all) for (const term of terms) weights.set(term, (weights.get(term) ?? 0) + 1);
  const score = ({ terms }: Known) =>
    [...terms].reduce(
      (sum, term) => sum + (own?.terms.has(term) ? Math.log(all.length / (weights.get(term) ?? 1)) : 0),
      0,
    );
  const scored = others
    .map((document) => ({ document, score: score(document) }))
    .filter((each) => each.score > 0)
    .sort((one, other) => other.score - one.score)
    .map(({ document }) => document);
  const neighbours = others.filter(({ trail, kind }) => trail === own?.trail && kind === own.kind);
  const aboveOrBelow = others.filter(
    (other) => address.startsWith(`${other.address}/`) || other.address.startsWith(`${address}/`),
  );

  const found = [...first];
  for (const document of [...scored, ...neighbours, ...aboveOrBelow]) {
    if (found.length >= most) break;
    const ofKind = found.filter(({ kind }) => kind === document.kind).length;
    if (ofKind < mostOfKind && !found.includes(document)) found.push(document);
  }
  return found.map(({ address: to, title, kind }) => ({ address: to, title, kind }));
}
