import type { PageCheck } from '@/lib/content/PageCheck';
import { readTree } from '@/lib/content/readTree';
import { lix } from '@/lib/content/tree/lix';
import { plainText } from '@/lib/content/tree/plainText';
import type { Sentence } from '@/lib/content/tree/sentencesOf';
import { wordsOf } from '@/lib/content/tree/wordsOf';
import { placeOf } from '@/lib/source/readYaml';

/** As texts for children and easy fiction (C.-H. Björnsson, "Läsbarhet", 1968). */
const maxLix = 30;
/** One idea, said in one breath. */
const maxWords = 12;
/** Longer words must be told what they mean on the page itself. */
const maxLetters = 13;
/** The name of who speaks. */
const knownName = /^försäkringskassans?$/i;

/** An easy-to-read page has short sentences and short words, explains the others, and says no figure that the ordinary page does not say. */
export const checkEasyText: PageCheck = ({ page, yaml, sentences }, report, site) => {
  const { easyVersionOf, lead } = page.head;
  if (!easyVersionOf) return;

  const said: Sentence[] = [
    ...(lead ?? '')
      .split(/(?<=[.!?])\s+/)
      .filter(Boolean)
      .map((text) => ({ text, place: placeOf(yaml, ['lead']) })),
    ...sentences,
  ];

  for (const { text, place } of said) {
    const count = wordsOf(text).length;
    if (count > maxWords) {
      report(
        place,
        'easy-sentence',
        `Meningen har ${count} ord. En lättläst mening har högst ${maxWords}. Dela den: en tanke i varje.`,
      );
    }
  }

  const measure = lix(said.map(({ text }) => text));
  if (measure !== undefined && measure > maxLix) {
    report(
      { line: 1, column: 1 },
      'easy-lix',
      `Sidan har läsbarhetsindex (LIX) ${measure}. En lättläst sida har högst ${maxLix}. Skriv kortare meningar och kortare ord.`,
    );
  }

  for (const { word, place } of unexplained(said)) {
    report(
      place,
      'easy-word',
      `Ordet "${word}" är långt och förklaras inte. Skriv en mening som börjar med ordet och säger vad det är, eller byt ord.`,
    );
  }

  const ordinary = site.pageAt(easyVersionOf);
  if (!ordinary) return;
  const known = figuresIn(`${ordinary.head.lead ?? ''} ${plainText(readTree(ordinary, site.content))}`);
  for (const { text, place } of said) {
    for (const figure of figuresIn(text)) {
      if (known.has(figure)) continue;
      report(
        place,
        'easy-figure',
        `Talet ${figure} står inte på den vanliga sidan ${easyVersionOf}. Skriv det där först, med källa, eller ta bort det.`,
      );
    }
  }
};

/** Each long word once, where it first stands. Addresses are no words to read. */
function unexplained(said: readonly Sentence[]): { word: string; place: Sentence['place'] }[] {
  const found = new Map<string, { word: string; place: Sentence['place'] }>();
  for (const { text, place } of said) {
    for (const word of wordsOf(text.replaceAll(/\S+@\S+/g, ' '))) {
      if (word.length <= maxLetters || /[.:]/.test(word) || knownName.test(word)) continue;
      const stem = stemOf(word);
      if (!found.has(stem) && !said.some((sentence) => explains(sentence.text, stem)))
        found.set(stem, { word, place });
    }
  }
  return [...found.values()];
}

/** Without its ending: "myndigheten" and "myndigheter" are one word. */
const stemOf = (word: string) => word.toLowerCase().slice(0, maxLetters - 3);

/** "En årsredovisning berättar …", "Socialförsäkringen är …": the word comes first, and something is said of it. */
function explains(sentence: string, stem: string): boolean {
  const [first = '', ...rest] = wordsOf(sentence.replace(/^(?:En|Ett|Det|Den) /, ''));
  return first.toLowerCase().startsWith(stem) && rest.length > 1;
}

/** Numbers without the spaces in them: "165 671" is one. */
const figuresIn = (text: string): Set<string> =>
  new Set(
    (text.match(/\d+(?:[\s\u00a0]\d{3}(?!\d))*(?:,\d+)?/g) ?? []).map((figure) =>
      figure.replaceAll(/\s/g, ' '),
    ),
  );
