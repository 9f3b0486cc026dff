import { getTranslator } from '@/lib/i18n/getTranslator';
import type { Locale } from '@/lib/i18n/locales';
import { catalogueFormats } from '@/lib/opendata/catalogueFormats';
import { inLanguage } from '@/lib/opendata/Dataset';
import { datasetAddress } from '@/lib/opendata/datasetAddress';
import { loadDatasets } from '@/lib/opendata/loadDatasets';

/** `<DatasetList />`: every data set by its title, with its files, and the catalogue in its forms. */
export function DatasetList({ locale, subheading: Heading }: { locale: Locale; subheading: 'h3' | 'h4' }) {
  const t = getTranslator(locale);
  const datasets = loadDatasets()
    .map(({ titles, ...rest }) => ({ ...rest, title: inLanguage(titles, locale) }))
    .sort((a, b) => a.title.localeCompare(b.title, locale));
  return (
    <>
      <ul>
        {datasets.map(({ id, title, descriptions, distributions }) => (
          <li key={id}>
            <p>
              <a href={datasetAddress(id)}>{title}</a>
              <br />
              {inLanguage(descriptions, locale)}
              <br />
              {`${t('opendata.list.formats')}: ${distributions.map(({ format }) => t(`opendata.format.${format}`)).join(', ')}`}
            </p>
          </li>
        ))}
      </ul>
      <Heading>{t('opendata.list.catalogue')}</Heading>
      <p>{t('opendata.list.catalogueLead')}</p>
      <ul>
        {catalogueFormats.map(({ ending, mediaTypes }) => (
          <li key={ending}>
            <a href={`/datasets/dcat.${ending}`} type={mediaTypes[0]}>
              {t(`opendata.form.${ending}`)}
            </a>
          </li>
        ))}
      </ul>
      <p>{t('opendata.list.licence')}</p>
    </>
  );
}
