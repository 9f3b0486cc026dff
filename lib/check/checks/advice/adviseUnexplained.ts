import type { PageCheck } from '@/lib/content/PageCheck';
import { placeOf } from '@/lib/source/readYaml';
import { loadTerms } from '@/lib/terms/loadTerms';

/** Two or more capitals: SCB, also in JO:s and ICD-10. Codes with digits among the letters are no words. */
const abbreviation = /(?<![\p{L}\p{N}/])\p{Lu}{2,}(?![\p{L}\p{N}])/gu;

/** Names that stand for themselves, and what everybody says instead of the words it once stood for. */
const own = new Set('AA AI DVD EN EU FE FKUI FN HR IT LM MIT PDF PS SE SIL SMS TT TV'.split(' '));

/** Each abbreviation is told in whole words where it stands, or is in the term bank (WCAG 3.1.4). */
export const adviseUnexplained: PageCheck = ({ page, yaml, sentences: inBody }, report) => {
  const { lead } = page.head;
  const sentences = lead ? [{ text: lead, place: placeOf(yaml, ['lead']) }, ...inBody] : inBody;
  const all = sentences.map(({ text }) => text).join(' ');
  const inBank = (word: string) =>
    loadTerms().some((term) => term.abbreviation === word || term.term.split(' ').includes(word));
  const told = new Set<string>();
  for (const { text, place } of sentences) {
    for (const [word] of text.matchAll(abbreviation)) {
      if (told.has(word) || own.has(word) || isExplained(word, all) || inBank(word)) continue;
      told.add(word);
      report(
        place,
        'abbreviation-unexplained',
        `"${word}" förklaras inte på sidan. Skriv hela namnet första gången, med förkortningen inom parentes.`,
      );
    }
  }
};

/** "Statistiska centralbyrån (SCB)", "SCB (Statistiska centralbyrån)", "BNP är värdet av allt", "ICD-10, en lista över sjukdomar". */
const isExplained = (word: string, text: string) =>
  new RegExp(
    `\\p{Ll}{3,}\\*{0,2} \\(${word}\\)|(?<!\\p{L})${word}(?:[- ][\\p{Ll}\\d]+)? \\(\\p{L}{2,}|(?<!\\p{L})${word} (?:är|betyder|står för|is|means|stands for) |(?<!\\p{L})${word}(?:-\\d+)?, (?:en|ett|det|the|an?) `,
    'u',
  ).test(text);
