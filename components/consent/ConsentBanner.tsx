import { frameIds } from '@/lib/content/anchors/frameIds';
import { getTranslator } from '@/lib/i18n/getTranslator';
import type { Locale } from '@/lib/i18n/locales';
import { analyticsProvider } from '@/lib/settings/analyticsProvider';
import { ConsentAnswer } from './ConsentAnswer';
import styles from './ConsentBanner.module.css';
import { ConsentIsland } from './ConsentIsland';
import { cookiePages } from './cookiePages';

type ConsentBannerProps = {
  locale: Locale;
  /** Of the page; `undefined` for an answer that has no address of its own, such as a 404. */
  address: string | undefined;
};

/**
 * The question about cookies, in the flow of the page and first in it (C1, C8). It is in the HTML of every page; which
 * visitors see it is the style sheet's to say, from what the early script wrote on <html> before the first paint (C2).
 */
export function ConsentBanner({ locale, address }: ConsentBannerProps) {
  if (analyticsProvider() === 'none') return null;

  const t = getTranslator(locale);
  return (
    <>
      <section className={styles.banner} hidden aria-labelledby={frameIds.consent} data-nosnippet="">
        <div className={styles.inner}>
          <h2 id={frameIds.consent}>{t('consent.title')}</h2>
          <p className={styles.outdated} hidden>
            {t('consent.outdated')}
          </p>
          <p>
            {t('consent.purpose')} <a href={cookiePages[locale]}>{t('consent.readMore')}</a>
          </p>
          <p>{t('consent.changeLater')}</p>
          <ConsentIsland where="banner" address={address ?? ''} locale={locale} />
        </div>
      </section>
      <div className={styles.answer}>
        <ConsentAnswer locale={locale} where="banner" />
      </div>
    </>
  );
}
