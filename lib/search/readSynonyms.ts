import { inEveryLanguage, type Locale } from '@/lib/i18n/locales';
import type { Fault } from '@/lib/source/Fault';
import { readYamlList } from '@/lib/source/readYamlList';
import { synonymSchema } from './synonymSchema';
import { foldText } from './words/foldText';
import type { SynonymGroup } from './words/Synonyms';

/** The editors' synonyms by language. A word may stand in one group only: two groups that share a word are one, or none. */
export function readSynonyms(
  file: string,
  text: string | undefined,
): { value: Record<Locale, SynonymGroup[]>; faults: Fault[] } {
  const { rows, faults } = readYamlList(file, text, synonymSchema);
  const value = inEveryLanguage((): SynonymGroup[] => []);
  const lines = new Map<string, number>();

  for (const { value: group, line } of rows) {
    value[group.language].push(group.words);
    for (const phrase of group.words) {
      const key = `${group.language}: ${foldText(phrase)}`;
      const before = lines.get(key);
      lines.set(key, line);
      if (before === undefined) continue;

      const message =
        before === line
          ? `"${phrase}" står två gånger i samma grupp. Ta bort det ena. Stora bokstäver och prickar räknas inte.`
          : `"${phrase}" står redan i gruppen på rad ${before}. Slå ihop grupperna, eller ta bort ordet ur den ena.`;
      faults.push({ file, line, rule: 'synonym-repeated', message, severity: 'fault' });
    }
  }
  return { value, faults };
}
