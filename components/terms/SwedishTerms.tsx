import { getTranslator } from '@/lib/i18n/getTranslator';
import { groupByLetter } from '@/lib/terms/groupByLetter';
import type { Term } from '@/lib/terms/termSchema';
import { LetterLinks, letterId } from './LetterLinks';
import { TermDownloads } from './TermDownloads';
import { TermItems } from './TermItems';
import { TermSearchForm } from './TermSearchForm';

export function SwedishTerms({ terms }: { terms: readonly Term[] }) {
  const t = getTranslator('sv');
  const groups = groupByLetter(terms, ({ term }) => term);
  return (
    <>
      <TermSearchForm locale="sv" />
      <section aria-labelledby="termer">
        <h2 id="termer">{t('terms.list')}</h2>
        <p>{t('terms.reservation')}</p>
        <LetterLinks letters={groups.map(({ letter }) => letter)} locale="sv" />
        {groups.map(({ letter, items }) => (
          <section key={letter} aria-labelledby={letterId(letter)}>
            <h3 id={letterId(letter)}>{letter}</h3>
            <TermItems terms={items} />
          </section>
        ))}
      </section>
      <TermDownloads locale="sv" />
    </>
  );
}
