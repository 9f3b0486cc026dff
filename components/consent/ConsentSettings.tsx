import { InlineScript } from '@/components/document/InlineScript';
import { TransText } from '@/components/text/TransText';
import { maxAgeSeconds } from '@/lib/consent/readConsent';
import { getTranslator } from '@/lib/i18n/getTranslator';
import type { Locale } from '@/lib/i18n/locales';
import { analyticsProvider } from '@/lib/settings/analyticsProvider';
import { ConsentAnswer } from './ConsentAnswer';
import { ConsentIsland } from './ConsentIsland';
import styles from './ConsentSettings.module.css';
import { cookiePages } from './cookiePages';

/**
 * The present choice, when it was made and when it ends, and the form that changes it (C31, C32, C35). The sentences are all
 * in the HTML; the early script tells the style sheet which is true, and a script of the page's own (choiceDates.ts) fills in the dates.
 */
export function ConsentSettings({ locale }: { locale: Locale }) {
  const t = getTranslator(locale);
  if (analyticsProvider() === 'none') return <p>{t('consent.settings.none')}</p>;

  return (
    <>
      <div className={styles.settings}>
        <ConsentAnswer locale={locale} where="page" />
        <p className={styles.undecided} hidden>
          {t('consent.settings.undecided')}
        </p>
        <p className={styles.outdated} hidden>
          {t('consent.settings.outdated')}
        </p>
        <p className={styles.unusable} hidden>
          {t('consent.settings.unusable')}
        </p>
        <p className={styles.all} hidden>
          {t('consent.settings.all')}
        </p>
        <p className={styles.necessary} hidden>
          {t('consent.settings.necessary')}
        </p>
        <p className={styles.signal} hidden>
          {t('consent.settings.signal')}
        </p>
        <p className={styles.noScript} hidden>
          {t('consent.settings.noScript')}
        </p>
        <p className={styles.dates} hidden>
          <TransText
            locale={locale}
            textKey="consent.settings.made"
            parts={[<ChoiceDate key="made" afterSeconds={0} />]}
          />{' '}
          <TransText
            locale={locale}
            textKey="consent.settings.ends"
            parts={[<ChoiceDate key="ends" afterSeconds={maxAgeSeconds} />]}
          />
        </p>
        <InlineScript code={process.env.CHOICE_DATES_SCRIPT} />
        <ConsentIsland where="page" address={cookiePages[locale]} locale={locale} />
      </div>
      <p className={styles.onPaper} hidden>
        {t('consent.settings.onPaper')}
      </p>
    </>
  );
}

/**
 * Filled in by choiceDates.ts: the day of the choice, or so many seconds after it. No <time>, which may not be empty. Its content is none of
 * React's, which would otherwise take the date away again when it comes.
 */
function ChoiceDate({ afterSeconds }: { afterSeconds: number }) {
  // biome-ignore lint/security/noDangerouslySetInnerHtml: nothing is set.
  return <span data-after={afterSeconds} suppressHydrationWarning dangerouslySetInnerHTML={{ __html: '' }} />;
}
