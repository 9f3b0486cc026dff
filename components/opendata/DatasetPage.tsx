import type { ReactNode } from 'react';
import { PageLayout } from '@/components/page/PageLayout';
import { formatDate } from '@/lib/i18n/formatDate';
import { getTranslator } from '@/lib/i18n/getTranslator';
import { dataLocale } from '@/lib/i18n/locales';
import { datasetThing } from '@/lib/metadata/jsonld/datasetThing';
import { type Dataset, inLanguage, themes } from '@/lib/opendata/Dataset';
import { datasetAddress } from '@/lib/opendata/datasetAddress';
import { mediaTypes } from '@/lib/opendata/mediaTypes';
import { siteAddress } from '@/lib/settings/siteAddress';

/** The catalogue's own pages are in Swedish, with the English title and description on each. */
const locale = dataLocale;

/** A data set for people: what the catalogue says of it to machines. */
export function DatasetPage({ dataset }: { dataset: Dataset }) {
  const { id, titles, descriptions, keywords, theme, issued, modified, period, page, distributions } =
    dataset;
  const t = getTranslator(locale);
  const site = siteAddress();
  const facts: [string, ReactNode][] = [
    [t('opendata.page.theme'), themes[theme][locale]],
    [t('opendata.page.keywords'), inLanguage(keywords, locale).join(', ')],
    [t('opendata.page.period'), period && t('opendata.page.span', period)],
    [t('opendata.page.issued'), issued && formatDate(locale, issued)],
    [t('opendata.page.modified'), modified && formatDate(locale, modified)],
    [t('opendata.page.licence'), t('opendata.unknownLicence')],
    // Whole, or it identifies nothing.
    [t('opendata.page.identifier'), site && <code key="iri">{`${site}${datasetAddress(id)}#dataset`}</code>],
  ];

  return (
    <PageLayout
      locale={locale}
      address={datasetAddress(id)}
      title={inLanguage(titles, locale)}
      lead={inLanguage(descriptions, locale)}
      trail={[
        { address: '/om-forsakringskassan', title: t('frame.sectionMenu') },
        { address: '/om-forsakringskassan/oppna-data', title: t('opendata.page.collection') },
      ]}
      things={[datasetThing(dataset, locale, site)]}
      updated={modified}
      sources={[...dataset.sources]}
    >
      <p>
        <a href={page}>{t('opendata.page.shown')}</a>
      </p>
      <h2>{t('opendata.page.files')}</h2>
      <ul>
        {distributions.map(({ format, address }) => (
          <li key={format}>
            <a href={address} type={mediaTypes[format]} download>
              {t('opendata.page.file', {
                format: t(`opendata.format.${format}`),
                name: address.slice(address.lastIndexOf('/') + 1),
              })}
            </a>
          </li>
        ))}
      </ul>
      {dataset.reservations && (
        <>
          <h2>{t('opendata.page.reservations')}</h2>
          <p>{dataset.reservations}</p>
        </>
      )}
      <h2>{t('opendata.page.about')}</h2>
      <dl>
        {facts
          .filter(([, value]) => value)
          .map(([name, value]) => (
            <div key={name}>
              <dt>{name}</dt>
              <dd>{value}</dd>
            </div>
          ))}
      </dl>
      <h2>{t('opendata.page.english')}</h2>
      <div lang="en">
        <p>
          <strong>{titles.en}</strong>
        </p>
        <p>{descriptions.en}</p>
      </div>
    </PageLayout>
  );
}
