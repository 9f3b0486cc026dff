import { PageLayout } from '@/components/page/PageLayout';
import { ContentLink } from '@/components/text/ContentLink';
import { trailTo } from '@/lib/content/trailTo';
import { formatDate } from '@/lib/i18n/formatDate';
import { getTranslator } from '@/lib/i18n/getTranslator';
import { reportThing } from '@/lib/jsonld/reportThing';
import { describeSource } from '@/lib/publications/describeSource';
import type { Publication } from '@/lib/publications/Publication';
import {
  kindAddress,
  publicationAddress,
  publicationsAddress,
} from '@/lib/publications/publicationAddresses';
import { siteAddress } from '@/lib/settings/siteAddress';
import { PublicationDateText } from './PublicationDateText';
import styles from './PublicationPage.module.css';

/** What is known of a publication, what is not, and where it was seen. */
export function PublicationPage({ publication }: { publication: Publication }) {
  const { id, kind, series, number, edition, date, title, diarienummer, publisher, note, recorded } =
    publication;
  const t = getTranslator('sv');
  const unknown = t('publications.unknown');
  return (
    <PageLayout
      locale="sv"
      address={publicationAddress(id)}
      title={title}
      trail={trailTo('sv', publicationsAddress)}
      things={[reportThing(publication, siteAddress())]}
    >
      <dl className={styles.facts}>
        <dt>{t('publications.series')}</dt>
        <dd>
          <a href={kindAddress(kind)}>{series}</a>
        </dd>
        <dt>{t('publications.number')}</dt>
        <dd>{number ?? unknown}</dd>
        {edition && (
          <>
            <dt>{t('publications.edition')}</dt>
            <dd>{t('publications.version', { edition })}</dd>
          </>
        )}
        <dt>{t('publications.date')}</dt>
        <dd>{date ? <PublicationDateText date={date} locale="sv" /> : unknown}</dd>
        <dt>{t('publications.diarienummer')}</dt>
        <dd>{diarienummer ?? unknown}</dd>
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
          <time dateTime={recorded}>{formatDate('sv', recorded)}</time>
        </dd>
      </dl>
      <p>
        <SourceLink sourceUrl={publication.sourceUrl} />
      </p>
      <p>{t('publications.seen')}</p>
    </PageLayout>
  );
}

function SourceLink({ sourceUrl }: { sourceUrl: string }) {
  const t = getTranslator('sv');
  const { host, fileType, isPublication } = describeSource(sourceUrl);
  const text = isPublication
    ? t('publications.readFile', { host, fileType })
    : fileType
      ? t('publications.readSourceFile', { host, fileType })
      : t('publications.readSource', { host });
  return (
    <ContentLink locale="sv" href={sourceUrl}>
      {text}
    </ContentLink>
  );
}
