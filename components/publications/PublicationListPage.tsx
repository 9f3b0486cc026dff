import { PageLayout } from '@/components/page/PageLayout';
import { trailTo } from '@/lib/content/trailTo';
import { dataLocale } from '@/lib/i18n/locales';
import { publicationsAddress } from '@/lib/publications/publicationAddresses';
import type { ListOfPublications } from '@/lib/publications/publicationLists';
import { sortPublications } from '@/lib/publications/sortPublications';
import { PublicationDownloads } from './PublicationDownloads';
import { PublicationItems } from './PublicationItems';

/** A whole list on a page of its own: all publications, those of a kind or those of a year. */
export function PublicationListPage({ list }: { list: ListOfPublications }) {
  const { address, title, lead, publications, kind, isBrief } = list;
  return (
    <PageLayout
      locale={dataLocale}
      address={address}
      title={title}
      lead={lead}
      trail={trailTo(dataLocale, publicationsAddress)}
    >
      <PublicationItems
        publications={sortPublications(publications, 'nyast')}
        locale={dataLocale}
        heading="h2"
        isBrief={isBrief}
      />
      <PublicationDownloads kinds={kind ? [kind] : []} locale={dataLocale} />
    </PageLayout>
  );
}
