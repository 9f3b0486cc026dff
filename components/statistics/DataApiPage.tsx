import { PageLayout } from '@/components/page/PageLayout';
import { getTranslator } from '@/lib/i18n/getTranslator';
import type { Locale } from '@/lib/i18n/locales';
import { siteAddress } from '@/lib/settings/siteAddress';
import { apiAddress, dataAddresses, exampleSelection, exampleSeries } from '@/lib/statistics/dataApi';
import { seriesCsv } from '@/lib/statistics/files/seriesCsv';
import { jsonRow } from '@/lib/statistics/files/seriesJson';
import { cellCodes, cellCodeTexts } from '@/lib/statistics/series/cellCodes';
import { getSeries } from '@/lib/statistics/series/loadSeries';
import { selectionFields } from '@/lib/statistics/series/selectionFields';
import { listAddress } from '@/lib/statistics/seriesList';
import styles from './DataApiPage.module.css';
import { statisticsTrail } from './statisticsTrail';

const choices = [
  'series',
  'from',
  'to',
  'measure',
  'index',
] as const satisfies (keyof typeof selectionFields)[];
const jsonFields = ['title', 'sources', 'reservations', 'columns', 'rows', 'codes'] as const;

/** How LibreOffice is to read our CSV, by the tokens of its filter: comma, quotation mark, UTF-8, from line 1, English numbers, quoted cells are text. */
const calcOptions = '44,34,76,1,,1033,true';

/** The read API: files at addresses that stay, each with an example whose answer is made when the page is. */
export function DataApiPage({ locale }: { locale: Locale }) {
  const t = getTranslator(locale);
  const series = getSeries(exampleSeries);
  const folder = `${siteAddress() || t('statistics.api.site')}${listAddress}/${exampleSeries}`;
  const codes = cellCodes.map((code) => `"${code}"`).join(', ');
  return (
    <PageLayout
      locale={locale}
      address={apiAddress}
      title={t('statistics.api.title')}
      lead={t('statistics.api.lead')}
      trail={[...statisticsTrail(locale), { address: listAddress, title: t('statistics.overview.title') }]}
    >
      <h2>{t('statistics.api.addresses')}</h2>
      <dl>
        {dataAddresses.map(({ pattern, example, text }) => (
          <div key={pattern}>
            <dt>
              <code>{pattern}</code>
            </dt>
            <dd>
              {t(`statistics.api.address.${text}`)} {t('statistics.api.example')}{' '}
              <a href={example}>{example}</a>
            </dd>
          </div>
        ))}
      </dl>
      <h2>{t('statistics.api.selection')}</h2>
      <p>{t('statistics.api.selectionText')}</p>
      <ul>
        {choices.map((choice) => (
          <li key={choice}>
            <code>{selectionFields[choice]}</code> {t(`statistics.api.choice.${choice}`)}
          </li>
        ))}
      </ul>
      <p>
        {t('statistics.api.example')} <a href={exampleSelection}>{exampleSelection}</a>
      </p>
      <h2>{t('statistics.api.csv')}</h2>
      <p>{t('statistics.api.csvText')}</p>
      <Example command={`curl ${folder}/data.csv`}>
        {seriesCsv(series).split('\r\n').slice(0, 3).join('\n')}
      </Example>
      <h2>{t('statistics.api.json')}</h2>
      <p>{t('statistics.api.jsonText')}</p>
      <ul>
        {jsonFields.map((field) => (
          <li key={field}>
            <code>{field}</code> {t(`statistics.api.field.${field}`)}
          </li>
        ))}
      </ul>
      <Example command={`curl ${folder}/data.json | jq .rows[0]`}>
        {series.rows[0] ? JSON.stringify(jsonRow(series, series.rows[0]), null, 2) : ''}
      </Example>
      <h2>{t('statistics.api.programs')}</h2>
      <p>{t('statistics.api.programsText')}</p>
      <Example command={`figures <- read.csv("${folder}/data.csv", na.strings = c(${codes}))`} />
      <Example
        command={`import pandas\nfigures = pandas.read_csv("${folder}/data.csv", na_values=[${codes}])`}
      />
      <p>{t('statistics.api.excelText')}</p>
      <Example command={`${folder}/data.xlsx`} />
      <p>{t('statistics.api.calcText')}</p>
      <Example command={`soffice --infilter="CSV:${calcOptions}" --convert-to ods data.csv`} />
      <h2>{t('statistics.api.codes')}</h2>
      <p>{t('statistics.api.codesText')}</p>
      <ul>
        {cellCodes.map((code) => (
          <li key={code}>
            <code>{code}</code> {t(`statistics.code.${cellCodeTexts[code]}`)}
          </li>
        ))}
        <li>
          <code>0</code> {t('statistics.api.zero')}
        </li>
      </ul>
      <h2>{t('statistics.api.rules')}</h2>
      <p>{t('statistics.api.rulesText')}</p>
    </PageLayout>
  );
}

/** A command, and the beginning of its answer where there is one to see. */
function Example({ command, children }: { command: string; children?: string }) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable without a mouse.
    <pre className={styles.example} tabIndex={0}>
      <code>{children ? `${command}\n\n${children}` : command}</code>
    </pre>
  );
}
