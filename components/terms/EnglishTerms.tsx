import { ContentLink } from '@/components/text/ContentLink';
import { getTranslator } from '@/lib/i18n/getTranslator';
import { englishTerms } from '@/lib/terms/englishTerms';
import { englishListId } from '@/lib/terms/listHeadings';
import { termAddress } from '@/lib/terms/termAddresses';
import type { Term } from '@/lib/terms/termSchema';
import { hostOf } from '@/lib/text/hostOf';
import { TermDownloads } from './TermDownloads';
import styles from './TermItems.module.css';

export function EnglishTerms({ terms }: { terms: readonly Term[] }) {
  const t = getTranslator('en');
  return (
    <>
      <section>
        <h2 id={englishListId}>{t('terms.englishList')}</h2>
        <p>{t('terms.reservation')}</p>
        <dl className={styles.items}>
          {englishTerms(terms).map(({ id, term, english, englishSource, law }) => (
            <div key={id}>
              <dt id={id}>{english}</dt>
              <dd>
                <a href={termAddress(id)} lang="sv" hrefLang="sv">
                  {term}
                </a>
                {law && <span lang="sv">, {law}</span>}
                {' · '}
                <ContentLink locale="en" href={englishSource}>
                  {t('terms.englishSource', { host: hostOf(englishSource) })}
                  <span className="visually-hidden-inline">: {english}</span>
                </ContentLink>
              </dd>
            </div>
          ))}
        </dl>
      </section>
      <TermDownloads locale="en" />
    </>
  );
}
