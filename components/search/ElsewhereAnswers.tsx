import { ContentLink } from '@/components/text/ContentLink';
import { getTranslator } from '@/lib/i18n/getTranslator';
import type { Locale } from '@/lib/i18n/locales';
import { findElsewhere } from '@/lib/search/findElsewhere';
import { loadElsewhere } from '@/lib/search/loadElsewhere';
import styles from './ElsewhereAnswers.module.css';

/** What is asked for that is not here but on another website, with the way there. */
export function ElsewhereAnswers({ locale, query }: { locale: Locale; query: string }) {
  const answers = findElsewhere(loadElsewhere(), locale, query);
  if (answers.length === 0) return null;

  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset is for fields.
    <div className={styles.answers} role="group" aria-label={getTranslator(locale)('search.elsewhere')}>
      {answers.map(({ answer, link, address }) => (
        <p key={answer}>
          {answer} <br />
          <ContentLink locale={locale} href={address}>
            {link}
          </ContentLink>
        </p>
      ))}
    </div>
  );
}
