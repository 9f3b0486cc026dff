import { PageLayout } from '@/components/page/PageLayout';
import { ContentLink } from '@/components/text/ContentLink';
import { trailTo } from '@/lib/content/trailTo';
import { formatDate } from '@/lib/i18n/formatDate';
import { getTranslator } from '@/lib/i18n/getTranslator';
import { dataLocale } from '@/lib/i18n/locales';
import { reportThing } from '@/lib/metadata/jsonld/reportThing';
import { kindLanguage } from '@/lib/publications/kindLanguage';
import { loadPublications } from '@/lib/publications/loadPublications';
import type { Publication } from '@/lib/publications/Publication';
import {
  kindAddress,
  publicationAddress,
  publicationsAddress,
  subjectAddress,
} from '@/lib/publications/publicationAddresses';
import { siteAddress } from '@/lib/settings/siteAddress';
import { hostOf } from '@/lib/text/hostOf';
import { FileLink } from './FileLink';
import { PublicationDateText } from './PublicationDateText';
import styles from './PublicationPage.module.css';

/** What a publication is about, where it is read, and what is known of it. What nobody knows is not shown. */
export function PublicationPage({ publication }: { publication: Publication }) {
  const { id, kind, series, number, edition, date, title, summary, diarienummer, publisher, note, recorded } =
    publication;
  const t = getTranslator(dataLocale);
  const subject = loadPublications().subjects.find((each) => each.id === publication.subject);
  return (
    <PageLayout
      locale={dataLocale}
      address={publicationAddress(id)}
      title={title}
      lead={summary}
      trail={trailTo(dataLocale, publicationsAddress)}
      things={[reportThing(publication, siteAddress())]}
    >
      <FileLink publication={publication} locale={dataLocale} />
      <dl className={styles.facts}>
        <dt>{t('publications.series')}</dt>
        <dd>
          <a href={kindAddress(kind)} lang={kindLanguage(publication)}>
            {series}
          </a>
        </dd>
        {number && (
          <>
            <dt>{t('publications.number')}</dt>
            <dd>{number}</dd>
          </>
        )}
        {edition && (
          <>
            <dt>{t('publications.edition')}</dt>
            <dd>{t('publications.version', { edition })}</dd>
          </>
        )}
        {date && (
          <>
            <dt>{t('publications.date')}</dt>
            <dd>
              <PublicationDateText date={date} locale={dataLocale} />
            </dd>
          </>
        )}
        {subject && (
          <>
            <dt>{t('publications.subject')}</dt>
            <dd>
              <a href={subjectAddress(subject.id)}>{subject.title}</a>
            </dd>
          </>
        )}
        {diarienummer && (
          <>
            <dt>{t('publications.diarienummer')}</dt>
            <dd>{diarienummer}</dd>
          </>
        )}
        <dt>{t('publications.publisher')}</dt>
        <dd>{publisher}</dd>
        {note && (
          <>
            <dt>{t('publications.note')}</dt>
            <dd>{note}</dd>
          </>
        )}
        <dt>{t('publications.recorded')}</dt>
        <dd>
          <time dateTime={recorded}>{formatDate(dataLocale, recorded)}</time>
        </dd>
      </dl>
      <SourceLink publication={publication} />
    </PageLayout>
  );
}

/** Where the facts were seen, unless that is the publication itself. */
function SourceLink({ publication: { sourceUrl, documentUrl } }: { publication: Publication }) {
  if (sourceUrl === documentUrl) return null;

  const t = getTranslator(dataLocale);
  return (
    <>
      <p>
        <ContentLink locale={dataLocale} href={sourceUrl}>
          {t('publications.readSource', { host: hostOf(sourceUrl) })}
        </ContentLink>
      </p>
      <p>{t('publications.seen')}</p>
    </>
  );
}
