import MiniSearch from 'minisearch';
import type { SearchDocument } from '@/lib/content/SearchDocument';
import type { Locale } from '@/lib/i18n/locales';
import { documentWeight } from './documentWeight';
import { type PostingList, readPostings } from './readPostings';
import { foldText } from './words/foldText';
import { foldWord } from './words/foldWord';
import { readWords } from './words/readWords';
import { findConcepts, makeSynonyms, type SynonymGroup, type Synonyms } from './words/Synonyms';
import { stemWord } from './words/stemWord';
import { makeVocabulary, type Spelling, type Vocabulary } from './words/Vocabulary';

/** A text with its words and concepts, in three rows that belong together: a tenth of what objects take. */
export type IndexedText = { text: string; starts: Uint32Array; ends: Uint32Array; terms: Uint32Array };

export type IndexedDocument = {
  /** Its place among all. */
  number: number;
  document: SearchDocument;
  title: IndexedText;
  /** The words of the title, folded, with a space between: what half-typed letters may begin. */
  foldedTitle: string;
  text: IndexedText;
};

/** All that a search needs: made once, never changed, and nothing but data, so that one thread can give it to another. */
export type SearchIndex = {
  locale: Locale;
  documents: readonly IndexedDocument[];
  /** How much each document counts (documentWeight.ts). What a search asks of all that answer is in rows of its own: it reads the documents themselves for what it shows. */
  weights: Float64Array;
  /** The number of what each document is shown with. */
  groups: Uint32Array;
  /** The documents of each name, which is written as stems: a query that is the very name finds them first. */
  names: ReadonlyMap<string, readonly number[]>;
  /** Pages by address, for the headings that are shown under them. */
  pages: ReadonlyMap<string, IndexedDocument>;
  /** Of each stem and concept of the texts. */
  postings: ReadonlyMap<string, PostingList>;
  vocabulary: Vocabulary;
  synonyms: Synonyms;
  /** The number of each stem and concept, as in `IndexedText`. */
  termNumbers: ReadonlyMap<string, number>;
};

export type SearchIndexes = Readonly<Record<Locale, SearchIndex>>;

type Field = 'title' | 'keywords' | 'text' | 'more';

export function makeIndex(
  locale: Locale,
  documents: readonly SearchDocument[],
  synonymGroups: readonly SynonymGroup[],
): SearchIndex {
  const synonyms = makeSynonyms(locale, synonymGroups);
  const spelled = new Map<string, Spelling>();
  const termNumbers = new Map<string, number>();
  const groupNumbers = new Map<string, number>();
  const names = new Map<string, number[]>();

  // Stemming takes most of the time, and the same words come again and again.
  const readStem = (text: string): string => {
    const word = text.normalize('NFC').toLowerCase();
    const known = spelled.get(word);
    if (known) {
      known.count++;
      return known.stem;
    }
    const folded = foldWord(word);
    const stem = stemWord(locale, folded);
    spelled.set(word, { word, folded, stem, count: 1 });
    return stem;
  };

  const readText = (text: string): { indexed: IndexedText; stems: string[]; terms: string[] } => {
    const words = readWords(text);
    const stems = words.map((word) => readStem(word.text));
    const concepts = findConcepts(synonyms, stems);
    const places = [
      ...words.map(({ start, end }, place) => ({ start, end, term: stems[place] ?? '' })),
      ...concepts.map(({ concept, from, to }) => ({
        start: words[from]?.start ?? 0,
        end: words[to]?.end ?? 0,
        term: concept,
      })),
    ].sort((one, other) => one.start - other.start);

    return {
      stems,
      terms: places.map(({ term }) => term),
      indexed: {
        text,
        starts: Uint32Array.from(places, ({ start }) => start),
        ends: Uint32Array.from(places, ({ end }) => end),
        terms: Uint32Array.from(places, ({ term }) => numberIn(termNumbers, term)),
      },
    };
  };

  const words = new MiniSearch<Record<Field, string[]> & { id: number }>({
    fields: ['title', 'keywords', 'text', 'more'] satisfies Field[],
    // The words are read already.
    extractField: (document, field) => document[field as Field | 'id'],
    stringifyField: (terms) => terms,
    tokenize: (terms) => terms as unknown as string[],
    processTerm: (term) => term,
  });

  const indexed = documents.map((document, number): IndexedDocument => {
    const title = readText(document.title);
    const text = readText(document.text);
    const others = (document.alsoCalled ?? []).map(readText);
    words.add({
      id: number,
      title: title.terms,
      keywords: [readText(document.keywords ?? ''), ...others].flatMap(({ terms }) => terms),
      text: text.terms,
      more: readText(document.more ?? '').terms,
    });
    for (const { stems } of [title, ...others]) {
      const name = stems.join(' ');
      names.set(name, [...(names.get(name) ?? []), number]);
    }
    return {
      number,
      document,
      title: title.indexed,
      foldedTitle: foldText(document.title),
      text: text.indexed,
    };
  });

  return {
    locale,
    documents: indexed,
    weights: Float64Array.from(documents, documentWeight),
    groups: Uint32Array.from(documents, (document) => numberIn(groupNumbers, groupOf(document))),
    names,
    pages: new Map(
      indexed
        .filter(({ document }) => document.kind === 'page')
        .map((page) => [page.document.address, page] as const),
    ),
    postings: readPostings(words, termNumbers.keys()),
    vocabulary: makeVocabulary([...spelled.values()], spellSynonyms(locale, synonymGroups, spelled)),
    synonyms,
    termNumbers,
  };
}

/** The words of synonyms that stand in no text. */
function spellSynonyms(
  locale: Locale,
  groups: readonly SynonymGroup[],
  spelled: ReadonlyMap<string, Spelling>,
): Spelling[] {
  const words = groups.flatMap((group) =>
    group.flatMap((member) => readWords(member.normalize('NFC').toLowerCase()).map(({ text }) => text)),
  );
  return [...new Set(words)]
    .filter((word) => !spelled.has(word))
    .map((word) => {
      const folded = foldWord(word);
      return { word, folded, stem: stemWord(locale, folded), count: 0 };
    });
}

/** A new text gets the next number. */
function numberIn(numbers: Map<string, number>, text: string): number {
  const known = numbers.get(text);
  if (known !== undefined) return known;
  numbers.set(text, numbers.size);
  return numbers.size - 1;
}

/** A page is shown with its headings, anything else by itself. */
function groupOf({ kind, address, id }: SearchDocument): string {
  return kind === 'page' || kind === 'heading' ? address : id;
}
