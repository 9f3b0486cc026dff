import type { Fault } from '@/lib/source/Fault';
import { readYamlList } from '@/lib/source/readYamlList';
import { type Elsewhere, elsewhereSchema } from './elsewhereSchema';
import { foldWord } from './words/foldWord';
import { readWords } from './words/readWords';

/** What is on other websites. A phrase may stand once in a language: who searches for it gets one answer. */
export function readElsewhere(
  file: string,
  text: string | undefined,
): { value: Elsewhere[]; faults: Fault[] } {
  const { rows, faults } = readYamlList(file, text, elsewhereSchema);
  const lines = new Map<string, number>();
  for (const { value, line } of rows) {
    for (const words of value.words) {
      const key = `${value.language}: ${foldedWords(words)}`;
      const before = lines.get(key);
      if (before !== undefined) {
        const message = `"${words}" står redan på rad ${before}. Låt det leda till ett ställe. Stora bokstäver, prickar och ordning räknas inte.`;
        faults.push({ file, line, rule: 'elsewhere-repeated', message, severity: 'fault' });
      }
      lines.set(key, line);
    }
  }
  return { value: rows.map(({ value }) => value), faults };
}

const foldedWords = (text: string) =>
  readWords(text)
    .map((word) => foldWord(word.text))
    .sort()
    .join(' ');
