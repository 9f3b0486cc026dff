import { TransText } from '@/components/text/TransText';
import { getTranslator } from '@/lib/i18n/getTranslator';
import { homeAddresses, type Locale, otherLocale } from '@/lib/i18n/locales';
import styles from './Footer.module.css';
import { footerLinks } from './footerLinks';
import { SiteMark } from './SiteMark';

export function Footer({ locale }: { locale: Locale }) {
  const t = getTranslator(locale);
  const other = otherLocale(locale);
  const { site, languages } = footerLinks[locale];

  return (
    <footer className={styles.footer}>
      <div className={styles.inner}>
        <div>
          <p className={styles.mark}>
            <SiteMark locale={locale} />
          </p>
          <p>{t('frame.publisher')}</p>
          <p>
            <TransText
              locale={locale}
              textKey="frame.agencySite"
              parts={[<a key="site" href="https://www.forsakringskassan.se" />]}
            />
          </p>
        </div>
        <nav aria-labelledby="footer-site">
          <h2 id="footer-site">{t('frame.aboutTheSite')}</h2>
          <ul role="list">
            {site.map(({ address, text }) => (
              <li key={address}>
                <a href={address}>{t(text)}</a>
              </li>
            ))}
          </ul>
        </nav>
        <nav aria-labelledby="footer-languages">
          <h2 id="footer-languages">{t('frame.languages')}</h2>
          <ul role="list">
            <li>
              <a href={homeAddresses[other]} lang={other} hrefLang={other}>
                {t('frame.otherLanguage')}
              </a>
            </li>
            {languages.map(({ address, text }) => (
              <li key={address}>
                <a href={address}>{t(text)}</a>
              </li>
            ))}
          </ul>
        </nav>
      </div>
    </footer>
  );
}
