import { TransText } from '@/components/text/TransText';
import { getTranslator } from '@/lib/i18n/getTranslator';
import { homeAddresses, type Locale, languageOf, localeOfAddress, otherLocales } from '@/lib/i18n/locales';
import { currentPublisher } from '@/lib/publisher/currentPublisher';
import styles from './Footer.module.css';
import { frameLinks } from './frameLinks';
import { SiteMark } from './SiteMark';

export function Footer({ locale }: { locale: Locale }) {
  const t = getTranslator(locale);
  const { contact, site, languages } = frameLinks(locale);
  const publisher = currentPublisher();

  return (
    <footer className={styles.footer}>
      <div className={styles.inner}>
        <nav aria-label={t('frame.contactUs')}>
          <ul className={styles.contact} role="list">
            {contact.map(({ address, text }) => (
              <li key={address}>
                <a href={address} hrefLang={otherLanguage(address, locale)}>
                  {t(text)}
                </a>
              </li>
            ))}
          </ul>
        </nav>
        <div className={styles.columns}>
          <div>
            <p className={styles.mark}>{publisher ? publisher.name[locale] : <SiteMark locale={locale} />}</p>
            {publisher && (
              <p>
                {t('frame.organisationNumber', { number: publisher.organisationNumber })}
                <br />
                <a href={`mailto:${publisher.contact}`}>{publisher.contact}</a>
              </p>
            )}
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
              {otherLocales(locale).map((other) => (
                <li key={other}>
                  <a href={homeAddresses[other]} lang={other} hrefLang={other}>
                    {languageOf(other).name}
                  </a>
                </li>
              ))}
              {languages.map(({ address, text }) => (
                <li key={address}>
                  <a href={address}>{t(text)}</a>
                </li>
              ))}
            </ul>
          </nav>
        </div>
      </div>
    </footer>
  );
}

/** The language of the page at an address, where it is not that of the page with the link. */
function otherLanguage(address: string, locale: Locale): Locale | undefined {
  const language = localeOfAddress(address);
  return language === locale ? undefined : language;
}
