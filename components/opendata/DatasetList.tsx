import { getTranslator } from '@/lib/i18n/getTranslator';
import type { Locale } from '@/lib/i18n/locales';
import { catalogueFormats } from '@/lib/opendata/catalogueFormats';
import { inLanguage } from '@/lib/opendata/Dataset';
import { datasetAddress } from '@/lib/opendata/datasetAddress';
import { loadDatasets } from '@/lib/opendata/loadDatasets';

/** `<DatasetList />`: every data set with its files, and the catalogue in its forms. */
export function DatasetList({ locale, subheading: Heading }: { locale: Locale; subheading: 'h3' | 'h4' }) {
  const t = getTranslator(locale);
  return (
    <>
      <ul>
        {loadDatasets().map(({ id, titles, descriptions, distributions }) => (
          <li key={id}>
            <p>
              <a href={datasetAddress(id)}>{inLanguage(titles, locale)}</a>
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
