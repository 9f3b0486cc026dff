import { dataLocale, editorLocale, type Locale } from '@/lib/i18n/locales';
import { readTranslations, translationField } from '@/lib/i18n/translations';
import { didYouMean } from '@/lib/text/didYouMean';
import { nearestName } from '@/lib/text/nearestName';
import { latestFigure, translatedUnit } from './figures/latestFigure';
import { loadSeries, statisticsFolder } from './series/loadSeries';
import { isMeasure, type Series } from './series/Series';

/** What an editor may write in `<Chart …>`. */
export type ChartProps = { data: string; chart?: string; columns?: string; unit?: string };

/** What an editor may write in `<Table data=…>`. */
export type TableProps = { data: string; columns?: string };

const languageNames = new Intl.DisplayNames(editorLocale, { type: 'language' });

/** What is wrong with a series whose newest figure is to be shown in a language, told in Swedish; `undefined` when nothing is. */
export function checkFigureSeries(
  id: string,
  locale: Locale,
  all: readonly Series[] = loadSeries(),
): string | undefined {
  const series = all.find((each) => each.id === id);
  if (!series) return unknownSeries(id, all);

  const latest = latestFigure(series, locale);
  if (!latest) return `Serien "${id}" har inga år eller månader, och alltså ingen senaste siffra.`;

  const isTranslated =
    readTranslations(series, 'title')[locale] !== undefined &&
    translatedUnit(latest.measure, locale) !== undefined;
  if (locale === dataLocale || isTranslated) return undefined;
  const [title, unit] = [translationField('title', locale), translationField('unit', locale)];
  return `Serien "${id}" saknar ${languageNames.of(locale)} ord. Skriv ${title}, och ${unit} vid kolumnen med siffror, i ${statisticsFolder}/${id}.yaml.`;
}

/** What is wrong with a `<Chart>` in a page, in Swedish; `undefined` when nothing is. */
export function checkChartProps(
  props: ChartProps,
  all: readonly Series[] = loadSeries(),
): string | undefined {
  const series = all.find(({ id }) => id === props.data);
  if (!series) return unknownSeries(props.data, all);

  const chart =
    props.chart === undefined ? series.charts[0] : series.charts.find(({ name }) => name === props.chart);
  if (!chart)
    return unknown(
      'diagram',
      props.chart ?? '',
      series.charts.map(({ name }) => name),
    );

  const measures = series.columns.filter(isMeasure);
  const names = splitNames(props.columns) ?? chart.measures;
  for (const name of names) {
    if (measures.some((measure) => measure.name === name)) continue;
    return unknown(
      'kolumn med siffror',
      name,
      measures.map((measure) => measure.name),
    );
  }
  const units = [
    ...new Set(names.map((name) => measures.find((measure) => measure.name === name)?.unit ?? '')),
  ];
  if (units.length > 1 && chart.kind !== 'multiples') {
    return `Kolumnerna har olika enheter (${units.join(', ')}) och kan inte stå i samma diagram.`;
  }
  if (props.unit !== undefined && !units.includes(props.unit)) {
    return `Enheten är inte "${props.unit}". Serien har "${units.join(', ')}".`;
  }
  return undefined;
}

/** What is wrong with a `<Table data=…>` in a page, in Swedish; `undefined` when nothing is. */
export function checkTableProps(
  props: TableProps,
  all: readonly Series[] = loadSeries(),
): string | undefined {
  const series = all.find(({ id }) => id === props.data);
  if (!series) return unknownSeries(props.data, all);

  const names = series.columns.map(({ name }) => name);
  const wrong = splitNames(props.columns)?.find((name) => !names.includes(name));
  return wrong === undefined ? undefined : unknown('kolumn', wrong, names);
}

/** "kvinnor, man" as a list; `undefined` when the editor left it out. */
export function splitNames(columns: string | undefined): string[] | undefined {
  return columns?.split(',').map((name) => name.trim());
}

function unknown(what: string, word: string, names: readonly string[]): string {
  const nearest = nearestName(word, names);
  return `Det finns ingen ${what} som heter "${word}".${didYouMean(nearest, `Välj bland: ${names.join(', ')}.`)}`.replace(
    'ingen diagram',
    'inget diagram',
  );
}

function unknownSeries(id: string, all: readonly Series[]): string {
  return unknown(
    'serie',
    id,
    all.map((series) => series.id),
  );
}
