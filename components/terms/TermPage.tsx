import { PageLayout } from '@/components/page/PageLayout';
import { ContentLink } from '@/components/text/ContentLink';
import { trailTo } from '@/lib/content/trailTo';
import { getTranslator } from '@/lib/i18n/getTranslator';
import { dataLocale } from '@/lib/i18n/locales';
import { termThing } from '@/lib/metadata/jsonld/termThing';
import { siteAddress } from '@/lib/settings/siteAddress';
import { loadTerms } from '@/lib/terms/loadTerms';
import { relatedTerms } from '@/lib/terms/relatedTerms';
import { termAddress, termsAddress } from '@/lib/terms/termAddresses';
import type { Term } from '@/lib/terms/termSchema';
import { capitalize } from '@/lib/text/capitalize';
import { hostOf } from '@/lib/text/hostOf';
import styles from './TermItems.module.css';

export function TermPage({ term }: { term: Term }) {
  const t = getTranslator(dataLocale);
  const { id, abbreviation, english, englishSource, definition, law, source } = term;
  const related = relatedTerms(term, loadTerms());
  return (
    <PageLayout
      locale={dataLocale}
      address={termAddress(id)}
      title={capitalize(term.term)}
      lead={definition}
      trail={trailTo(dataLocale, termsAddress)}
      things={[termThing(term, siteAddress())]}
    >
      <dl className={styles.items}>
        {abbreviation && (
          <div>
            <dt>{t('terms.abbreviation')}</dt>
            <dd>{abbreviation}</dd>
          </div>
        )}
        {english && englishSource && (
          <div>
            <dt>{t('terms.english')}</dt>
            <dd>
              <span lang="en">{english}</span>
              {' · '}
              <ContentLink locale={dataLocale} href={englishSource}>
                {t('terms.englishSource', { host: hostOf(englishSource) })}
              </ContentLink>
            </dd>
          </div>
        )}
        {law && (
          <div>
            <dt>{t('terms.law')}</dt>
            <dd>{law}</dd>
          </div>
        )}
        {related.length > 0 && (
          <div>
            <dt>{t('terms.related')}</dt>
            {related.map((other) => (
              <dd key={other.id}>
                <a href={termAddress(other.id)}>{capitalize(other.term)}</a>
              </dd>
            ))}
          </div>
        )}
        <div>
          <dt>{t('terms.source')}</dt>
          <dd>
            <ContentLink locale={dataLocale} href={source}>
              {hostOf(source)}
            </ContentLink>
          </dd>
        </div>
      </dl>
      <p>{t('terms.reservation')}</p>
    </PageLayout>
  );
}
