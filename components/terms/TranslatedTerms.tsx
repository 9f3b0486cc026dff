import { ContentLink } from '@/components/text/ContentLink';
import { getTranslator } from '@/lib/i18n/getTranslator';
import { dataLocale, type Locale, langOn } from '@/lib/i18n/locales';
import { translatedListId } from '@/lib/terms/listHeadings';
import { termAddress } from '@/lib/terms/termAddresses';
import type { translatedTerms } from '@/lib/terms/translatedTerms';
import { hostOf } from '@/lib/text/hostOf';
import { TermDownloads } from './TermDownloads';
import styles from './TermItems.module.css';

type TranslatedTermsProps = { terms: ReturnType<typeof translatedTerms>; locale: Locale };

export function TranslatedTerms({ terms, locale }: TranslatedTermsProps) {
  const t = getTranslator(locale);
  const language = langOn(locale, dataLocale);
  return (
    <>
      <section>
        <h2 id={translatedListId}>{t('terms.translatedList')}</h2>
        <p>{t('terms.reservation')}</p>
        <dl className={styles.items}>
          {terms.map(({ id, term, equivalent, law }) => (
            <div key={id}>
              <dt id={id}>{equivalent.name}</dt>
              <dd>
                <a href={termAddress(id)} lang={language} hrefLang={language}>
                  {term}
                </a>
                {law && <span lang={language}>, {law}</span>}
                {' · '}
                <ContentLink locale={locale} href={equivalent.source}>
                  {t('terms.englishSource', { host: hostOf(equivalent.source) })}
                  <span className="visually-hidden-inline">: {equivalent.name}</span>
                </ContentLink>
              </dd>
            </div>
          ))}
        </dl>
      </section>
      <TermDownloads locale={locale} />
    </>
  );
}
