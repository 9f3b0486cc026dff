import { bisectLeft } from 'd3-array';
import { type HitKind, hitKinds } from '@/lib/content/SearchDocument';
import type { Locale } from '@/lib/i18n/locales';
import type { IndexedDocument, SearchIndex } from './makeIndex';
import { type Answers, choosePassage, markText, type Segment } from './Passage';
import type { PostingList } from './readPostings';
import { type UnderstoodQuery, understandQuery } from './understandQuery';

export type SearchHit = {
  kind: HitKind;
  address: string;
  title: readonly Segment[];
  isEasyToRead: boolean;
  trail: readonly string[];
  passage: readonly Segment[];
  /** Of the passage, and of the page and its trail, where it is not that of the search. */
  passageLocale?: Locale;
  pageLocale?: Locale;
  date?: string;
  /** Headings of the page that answer, with the address of each. */
  headings: readonly { title: readonly Segment[]; address: string }[];
};

export type SearchResult = {
  /** The query as it was read: without spaces around, and cut when it was too long. */
  query: string;
  isShortened: boolean;
  /** How many hits of each kind there are, whichever is chosen. */
  counts: Readonly<Record<HitKind, number>>;
  kind?: HitKind;
  /** How many hits there are of the chosen kind, or of all. */
  total: number;
  page: number;
  pages: number;
  hits: readonly SearchHit[];
  /** The same hits by kind, when there are several and none is chosen: the first of each, in the order of their best hits. */
  groups: readonly { kind: HitKind; hits: readonly SearchHit[] }[];
  /** Words with digits that stand nowhere in what is searched. */
  unknownNumbers: readonly string[];
  /** What was probably meant. The hits answer that already. */
  meant?: string;
};

export type SearchChoice = {
  kind?: HitKind;
  /** From 1; a page that does not exist is the nearest that does. */
  page?: number;
};

export const hitsPerPage = 10;

/** As many as leave room for another kind on the first screen. */
const hitsPerGroup = 3;

/** The very name of a document is asked for, or a synonym of it. */
const nameWeight = 3;
const otherNameWeight = 2;

/** Headings shown under a hit: more of them would push the next hit out of sight. */
const mostHeadings = 3;

/** That a document answers: its place among all, how much of the query it answers (from 0 to 1), and how well. */
type Scored = { number: number; answer: number; score: number; inTitle: boolean };

/** A document that answers. */
type Found = { indexed: IndexedDocument; answer: number; inTitle: boolean };

/** A page with its headings, or anything else by itself. */
type Group = { best: Found; headings: Found[] };

/** Finds what answers a query. Nothing is kept of it. */
export function search(index: SearchIndex, query: string, choice: SearchChoice = {}): SearchResult {
  const understood = understandQuery(index, query);
  const groups = findGroups(index, understood);
  const kindOfGroup = ({ best }: Group) => kindOf(best.indexed);

  const counts = Object.fromEntries(hitKinds.map((kind) => [kind, 0])) as Record<HitKind, number>;
  for (const group of groups) counts[kindOfGroup(group)]++;

  const described = (some: readonly Group[]) => some.map((group) => describe(index, understood, group));
  const kinds = [...new Set(groups.map(kindOfGroup))];
  const grouped =
    choice.kind || kinds.length < 2
      ? []
      : kinds.map((kind) => ({
          kind,
          hits: described(groups.filter((group) => kindOfGroup(group) === kind).slice(0, hitsPerGroup)),
        }));

  const chosen = choice.kind ? groups.filter((group) => kindOfGroup(group) === choice.kind) : groups;
  const pages = grouped.length > 0 ? 1 : Math.max(1, Math.ceil(chosen.length / hitsPerPage));
  const page = Math.min(Math.max(1, Math.trunc(choice.page ?? 1) || 1), pages);

  return {
    query: understood.query,
    isShortened: understood.isShortened,
    counts,
    kind: choice.kind,
    total: chosen.length,
    page,
    pages,
    hits:
      grouped.length > 0
        ? grouped.flatMap(({ hits }) => hits)
        : described(chosen.slice((page - 1) * hitsPerPage, page * hitsPerPage)),
    groups: grouped,
    unknownNumbers: understood.unknownNumbers,
    meant: understood.meant,
  };
}

/** Everything that answers, best first; headings are folded under their page. */
function findGroups(index: SearchIndex, understood: UnderstoodQuery): Group[] {
  const groups = new Map<number, Group>();
  const scored = scoreDocuments(index, understood, titledBy(index, understood)).sort(byScore);
  for (const { number, answer, inTitle } of scored) {
    const found = { indexed: indexedAt(index, number), answer, inTitle };
    const groupNumber = index.groups[number] ?? 0;
    const group = groups.get(groupNumber) ?? { best: found, headings: [] };
    if (found.indexed.document.kind === 'heading') group.headings.push(found);
    groups.set(groupNumber, group);
  }
  return putEasyAfterPages([...groups.values()]);
}

/** An easy-to-read version stands after its page, unless it answers more of what is asked: "lättläst kontakt". */
function putEasyAfterPages(groups: readonly Group[]): Group[] {
  const sorted = [...groups];
  for (const easy of groups) {
    const { easyVersionOf } = easy.best.indexed.document;
    if (easyVersionOf === undefined) continue;
    const from = sorted.indexOf(easy);
    const to = sorted.findIndex(({ best }) => best.indexed.document.address === easyVersionOf);
    if (to < from || (sorted[to]?.best.answer ?? 0) < easy.best.answer) continue;
    sorted.splice(to, 0, ...sorted.splice(from, 1));
  }
  return sorted;
}

/**
 * Those whose titles answer, best first, and of what is shown together the one that comes first by a rank of its own. What a page's own search finds stays with that: its
 * titles are sentences.
 */
export function findTitles(
  index: SearchIndex,
  understood: UnderstoodQuery,
  rankOf: (indexed: IndexedDocument) => number,
): IndexedDocument[] {
  const best = new Map<number, { scored: Scored; indexed: IndexedDocument; rank: number }>();
  const compare = (one: { scored: Scored; rank: number }, other: { scored: Scored; rank: number }) =>
    one.rank - other.rank || byScore(one.scored, other.scored);
  const titled = titledBy(index, understood);
  for (const scored of scoreDocuments(index, understood, titled, titled)) {
    const indexed = indexedAt(index, scored.number);
    if (indexed.document.leadsTo !== undefined) continue;
    const ranked = { scored, indexed, rank: rankOf(indexed) };
    const groupNumber = index.groups[scored.number] ?? 0;
    const known = best.get(groupNumber);
    if (!known || compare(ranked, known) < 0) best.set(groupNumber, ranked);
  }
  return [...best.values()].sort(compare).map(({ indexed }) => indexed);
}

/** Of two that answer as well, the one that comes first on the site. */
const byScore = (one: Scored, other: Scored) => other.score - one.score || one.number - other.number;

/** A sign for each document that has a wanted term in its title. */
function titledBy({ documents: { length }, postings }: SearchIndex, { wanted }: UnderstoodQuery): Uint8Array {
  const titled = new Uint8Array(length);
  for (const term of wanted.keys()) for (const number of postings.get(term)?.titled ?? []) titled[number] = 1;
  return titled;
}

/**
 * Everything that answers, in no order.
 * @param inTitle a sign for each document
 * @param among the same, when only those are asked for
 */
function scoreDocuments(
  { documents: { length }, postings, weights, names }: SearchIndex,
  { wanted, size, names: asked, otherNames, required }: UnderstoodQuery,
  inTitle: Uint8Array,
  among?: Uint8Array,
): Scored[] {
  const scores = new Float64Array(length);
  /** How well each word of the query is answered: a row for each document. */
  const answered = new Float64Array(length * size);
  /** A few dozen of the hundreds there are. */
  const numbers: number[] = [];
  for (const [term, { weight, answers }] of wanted) {
    const list = postings.get(term);
    if (!list) continue;
    const given = scoresOf(list, answers);
    for (let place = 0; place < given.length; place++) {
      const score = given[place] ?? 0;
      if (score === 0) continue;
      const number = list.documents[place] ?? 0;
      if (among?.[number] === 0) continue;
      const sum = scores[number] ?? 0;
      if (sum === 0) numbers.push(number);
      scores[number] = sum + weight * score;
      for (let bits = answers; bits !== 0; bits &= bits - 1) {
        const answer = number * size + 31 - Math.clz32(bits & -bits);
        answered[answer] = Math.max(answered[answer] ?? 0, weight);
      }
    }
  }

  const named = new Set(asked.flatMap((name) => names.get(name) ?? []));
  const otherNamed = new Set([...otherNames].flatMap((name) => names.get(name) ?? []));
  const scored: Scored[] = [];
  for (const number of numbers) {
    const answer = answerOf(answered, number * size, size, required);
    if (answer === 0) continue;
    const name = named.has(number) ? nameWeight : otherNamed.has(number) ? otherNameWeight : 1;
    scored.push({
      number,
      answer,
      score: (scores[number] ?? 0) * answer ** 2 * (weights[number] ?? 0) * name,
      inTitle: inTitle[number] === 1,
    });
  }
  return scored;
}

function indexedAt({ documents }: SearchIndex, number: number): IndexedDocument {
  const indexed = documents[number];
  if (!indexed) throw new Error(`The index has no document ${number}.`);
  return indexed;
}

/** Words that say nothing stand in every text; in a title they may tell two apart. */
const scoresOf = ({ scores, titleScores }: PostingList, answers: number) =>
  answers === 0 ? titleScores : scores;

/** How much of the query a document answers, from 0 to 1: each word counts by its best answer. The words of the document begin at a place among all. */
function answerOf(answered: Float64Array, from: number, size: number, required: number): number {
  let sum = 0;
  for (let bit = 0; bit < size; bit++) {
    const weight = answered[from + bit] ?? 0;
    if (weight === 0 && required & (1 << bit)) return 0;
    sum += weight;
  }
  return sum / size;
}

export function kindOf({ document: { kind } }: IndexedDocument): HitKind {
  return kind === 'heading' ? 'page' : kind;
}

function describe(index: SearchIndex, { wanted }: UnderstoodQuery, group: Group): SearchHit {
  const { best, headings } = group;
  const page = index.pages.get(best.indexed.document.address);
  const main = best.indexed.document.kind === 'heading' && page ? page : best.indexed;
  const answers = answersIn(index, wanted, [best, ...headings]);

  // The best answer tells, unless only its title answers and another part has the words in its text.
  const parts = [best.indexed, main, ...headings.map((heading) => heading.indexed)];
  const told = parts.find(({ text }) => text.terms.some((term) => answers.has(term))) ?? main;

  return {
    kind: kindOf(best.indexed),
    address: addressOf(main),
    title: markText(main.title, answers),
    isEasyToRead: main.document.easyVersionOf !== undefined,
    trail: main.document.trail,
    passage: choosePassage(told.text, answers),
    passageLocale: told.document.textLocale,
    pageLocale: main.document.pageLocale,
    date: main.document.date,
    headings: headings
      .filter((heading) => heading.inTitle || heading.indexed === told)
      .slice(0, mostHeadings)
      .map(({ indexed }) => ({ title: markText(indexed.title, answers), address: addressOf(indexed) })),
  };
}

function answersIn(
  { postings, termNumbers }: SearchIndex,
  wanted: UnderstoodQuery['wanted'],
  parts: readonly Found[],
): Answers {
  const found = new Map<number, number>();
  for (const [term, { answers }] of wanted) {
    const number = termNumbers.get(term);
    const list = postings.get(term);
    if (number === undefined || !list) continue;
    const isAnswered = parts.some(({ indexed }) => {
      const place = bisectLeft(list.documents, indexed.number);
      return list.documents[place] === indexed.number && scoresOf(list, answers)[place] !== 0;
    });
    if (isAnswered) found.set(number, answers);
  }
  return found;
}

const addressOf = ({ document: { address, anchor, leadsTo } }: IndexedDocument) =>
  leadsTo ?? (anchor ? `${address}#${anchor}` : address);
