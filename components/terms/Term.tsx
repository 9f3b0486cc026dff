import { type ReactNode, useId } from 'react';
import { getTranslator } from '@/lib/i18n/getTranslator';
import { dataLocale, type Locale, langOn } from '@/lib/i18n/locales';
import { getTerm } from '@/lib/terms/loadTerms';
import { termAddress } from '@/lib/terms/termAddresses';
import { equivalentsOf } from '@/lib/terms/translatedTerms';
import styles from './Term.module.css';

type TermProps = { id: string; locale: Locale; children: ReactNode };

/**
 * In page text: `<Term id="sjukpenning">sjukpenningen</Term>`. A word that opens its explanation, by the browser's own popover:
 * no script, Esc closes it. Spans and not paragraphs, for it stands inside one. Where there is no popover, a link stands after
 * the word instead.
 */
export function Term({ id, locale, children }: TermProps) {
  const t = getTranslator(locale);
  const popoverId = useId();
  const textId = `${popoverId}-text`;
  const explained = getTerm(id);
  const { term, definition, law } = explained;
  const equivalent = equivalentsOf(explained)[locale];
  const language = langOn(locale, dataLocale);
  return (
    <>
      <button type="button" className={styles.word} popoverTarget={popoverId}>
        {children}
      </button>
      <span
        id={popoverId}
        popover="auto"
        // A reader that knows no style sheet would find it in the middle of the sentence.
        hidden
        role="note"
        aria-labelledby={textId}
        // biome-ignore lint/a11y/noAutofocus: of a popover, when it is opened: its name is then read, and is all that it explains.
        autoFocus
        tabIndex={-1}
        className={styles.explanation}
      >
        <span id={textId} className={styles.text}>
          <strong lang={language}>{term}</strong>
          {equivalent && <> ({equivalent.name})</>}
          {': '}
          <span lang={language}>
            {definition} {law}
          </span>
        </span>{' '}
        <span className={styles.actions}>
          <a href={termAddress(id)} hrefLang={language}>
            {t('terms.more', { term })}
          </a>{' '}
          <button type="button" className={styles.close} popoverTarget={popoverId} popoverTargetAction="hide">
            {t('terms.close')}
          </button>
        </span>
      </span>
    </>
  );
}
