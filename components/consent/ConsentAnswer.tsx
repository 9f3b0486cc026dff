import { Icon } from '@/components/icon/Icon';
import type { ChoicePlace } from '@/lib/consent/answerChoice';
import { answerId } from '@/lib/consent/answerId';
import { getTranslator } from '@/lib/i18n/getTranslator';
import type { Locale } from '@/lib/i18n/locales';
import styles from './ConsentAnswer.module.css';

/** Around all sentences: the name of a region is what is shown of them. */
const sentenceId = `${answerId}-mening`;

/**
 * What is said after a choice (C10, C11, C18, C29). All sentences are in the HTML; the style sheet shows the one that is
 * true, and on the cookie page alone what is said without script, for no other page asks then (C9). Until then each is `hidden`, for whoever reads the page without its style sheet. It gets the focus, which
 * reads its name, and the sentence is the name; a live region would read it again.
 */
export function ConsentAnswer({ locale, where }: { locale: Locale; where: ChoicePlace }) {
  const t = getTranslator(locale);
  return (
    <section
      className={where === 'page' ? `${styles.answer} ${styles.page}` : styles.answer}
      id={answerId}
      hidden
      tabIndex={-1}
      aria-labelledby={sentenceId}
      data-nosnippet=""
    >
      <Icon name="done" />
      <div id={sentenceId}>
        <p className={styles.all} hidden>
          {t('consent.answer.all')}
        </p>
        <p className={styles.necessary} hidden>
          {t('consent.answer.necessary')}
        </p>
        <p className={styles.blocked} hidden>
          {t('consent.answer.blocked')}
        </p>
        <p className={styles.unusable} hidden>
          {t('consent.answer.unusable')}
        </p>
        <p className={styles.unchanged} hidden>
          {t('consent.answer.unchanged')}
        </p>
        {where === 'page' && (
          <p className={styles.received} hidden>
            {t('consent.answer.received')}
          </p>
        )}
      </div>
      <button className={styles.close} type="button" data-close="">
        <Icon name="close" />
        {t('consent.answer.close')}
      </button>
    </section>
  );
}
