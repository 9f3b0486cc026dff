import type { ReactNode } from 'react';
import { MailLink } from '@/components/text/MailLink';
import { TransText } from '@/components/text/TransText';
import { getTranslator } from '@/lib/i18n/getTranslator';
import { type Locale, langOn, localeOfAddress, otherLocales } from '@/lib/i18n/locales';
import { currentPublisher } from '@/lib/publisher/currentPublisher';
import styles from './Footer.module.css';
import { frameLinks } from './frameLinks';
import { LanguageLink } from './LanguageLink';
import { SiteMark } from './SiteMark';

type FooterProps = {
  locale: Locale;
  /** Of the page; `undefined` for an answer that has no address of its own, such as a 404. */
  address: string | undefined;
  /** What is asked about the page, above the rest. */
  children?: ReactNode;
};

/** One landmark: what is in it are lists with headings, not landmarks again, so that those who jump between them need no dozen jumps. */
export function Footer({ locale, address, children }: FooterProps) {
  const t = getTranslator(locale);
  const { contact, aboutTheSite, site, languages } = frameLinks(locale);
  const publisher = currentPublisher();

  return (
    <footer>
      {children}
      <div className={styles.footer}>
        <div className={styles.inner}>
          <ul className={styles.contact} role="list" aria-label={t('frame.contactUs')}>
            {contact.map(({ address, text }) => (
              <li key={address}>
                <a href={address}>{t(text)}</a>
              </li>
            ))}
          </ul>
          <div className={styles.columns}>
            <div>
              <p className={styles.mark}>
                {publisher ? publisher.name[locale] : <SiteMark locale={locale} />}
              </p>
              {publisher && (
                <p>
                  {t('frame.organisationNumber', { number: publisher.organisationNumber })}
                  <br />
                  <MailLink address={publisher.contact} />
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
            <div>
              <h2>
                <a href={aboutTheSite.address}>{t(aboutTheSite.text)}</a>
              </h2>
              <ul role="list">
                {site.map(({ address, text }) => (
                  <li key={address}>
                    <a href={address}>{t(text)}</a>
                  </li>
                ))}
              </ul>
            </div>
            <div>
              <h2>{t('frame.languages')}</h2>
              <ul role="list">
                {otherLocales(locale).map((other) => (
                  <li key={other}>
                    <LanguageLink locale={locale} other={other} address={address} />
                  </li>
                ))}
                {languages.map(({ address, text }) => (
                  <li key={address}>
                    <a href={address} hrefLang={langOn(locale, localeOfAddress(address))}>
                      {t(text)}
                    </a>
                  </li>
                ))}
              </ul>
            </div>
          </div>
        </div>
      </div>
    </footer>
  );
}
