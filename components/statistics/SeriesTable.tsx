import type { ReactNode } from 'react';
import { TableScroll } from '@/components/text/TableScroll';
import { getTranslator } from '@/lib/i18n/getTranslator';
import type { Locale } from '@/lib/i18n/locales';
import { cellCodes, cellCodeTexts } from '@/lib/statistics/series/cellCodes';
import { isProvisional, revisionOf } from '@/lib/statistics/series/figureFlag';
import { formatFigure } from '@/lib/statistics/series/formatFigure';
import { formatTime } from '@/lib/statistics/series/formatTime';
import { isConstant, keyColumn, type Series, type SeriesRow } from '@/lib/statistics/series/Series';
import type { Column } from '@/lib/statistics/series/seriesSchema';
import { tableRows } from '@/lib/statistics/tableRows';
import { reservationId } from './Reservations';
import { revisionId } from './Revisions';
import styles from './SeriesTable.module.css';
import { SourceLink } from './SourceLink';

type SeriesTableProps = {
  series: Series;
  locale: Locale;
  /** Only these columns and the one that tells rows apart; all of them when left out. */
  columns?: readonly string[];
  caption?: string;
};

/** The figures of a series. What is the same in every row is said once, above; what is no number is explained below. */
export function SeriesTable({ series, locale, columns, caption }: SeriesTableProps) {
  const t = getTranslator(locale);
  const captionId = `tabell-${series.id}`;
  const key = keyColumn(series);
  const chosen = series.columns.filter(
    ({ name }) => !columns || name === key?.name || columns.includes(name),
  );
  const constant = chosen.filter(({ name }) => isConstant(series, name));
  const shown = chosen.filter((column) => !constant.includes(column));
  const rows = tableRows(series);
  const [first] = rows;
  const cells = rows.flatMap(({ figures }) => shown.map(({ name }) => figures[name]));
  const codes = cellCodes.filter((code) => cells.includes(code));

  return (
    <>
      <TableScroll captionId={captionId}>
        <table className={styles.table}>
          <caption id={captionId}>{caption ?? titleWithPeriod(series, locale)}</caption>
          <thead>
            <tr>
              {shown.map((column) => (
                <th
                  key={column.name}
                  scope="col"
                  className={column.kind === 'measure' ? styles.figure : undefined}
                >
                  {column.label}
                  {/* In one line of text: of a header with blocks in it screen readers say one, or none. */}
                  {column.kind === 'measure' && <span className={styles.unit}>, {column.unit}</span>}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <tr key={row.line}>
                {shown.map((column) =>
                  column === key ? (
                    <th key={column.name} scope="row">
                      <Cell {...{ series, row, column, locale }} />
                      <NoteLinks series={series} row={row.texts[column.name] ?? ''} locale={locale} />
                      {isProvisional(series, row) && (
                        <span className={styles.unit}> {t('statistics.series.provisional')}</span>
                      )}
                    </th>
                  ) : (
                    <td key={column.name} className={cellClass[column.kind]}>
                      <Cell {...{ series, row, column, locale }} />
                      <RevisionLink {...{ series, row, column, locale }} />
                    </td>
                  ),
                )}
              </tr>
            ))}
          </tbody>
        </table>
      </TableScroll>
      {rows.length < series.rows.length && (
        <p className={styles.notes}>
          {t('statistics.series.tableStart', {
            shown: rows.length,
            all: formatFigure(series.rows.length, { decimals: 0 }),
          })}
        </p>
      )}
      {first && constant.length > 0 && (
        <p className={styles.notes}>
          {t('statistics.series.sameForAll')}{' '}
          {constant.map((column, index) => (
            <span key={column.name}>
              {index > 0 && '; '}
              {column.label}{' '}
              <span data-column={column.name}>
                <Cell {...{ series, row: first, column, locale }} />
              </span>
            </span>
          ))}
        </p>
      )}
      {codes.length > 0 && (
        <p className={styles.notes}>
          {t('statistics.series.codes')}{' '}
          {codes.map((code) => `${code} ${t(`statistics.code.${cellCodeTexts[code]}`)}`).join('; ')}
        </p>
      )}
    </>
  );
}

/** "Prisbasbelopp, 1982–2024, 43 år". Some titles end with their period. */
function titleWithPeriod({ title, period }: Series, locale: Locale): string {
  if (title.endsWith(period)) return title;
  return getTranslator(locale)('statistics.series.tableCaption', { title, period });
}

const cellClass = { dimension: undefined, measure: styles.figure, source: styles.source };

type CellProps = { series: Series; row: SeriesRow; column: Column; locale: Locale };

function Cell({ series, row, column, locale }: CellProps): ReactNode {
  if (column.kind === 'measure') {
    const figure = row.figures[column.name] ?? '..';
    if (typeof figure === 'number') return formatFigure(figure, column);
    return (
      <>
        <span aria-hidden="true">{figure}</span>
        <span className="visually-hidden-inline">
          {getTranslator(locale)(`statistics.code.${cellCodeTexts[figure]}`)}
        </span>
      </>
    );
  }

  const text = row.texts[column.name] ?? '';
  if (column.kind === 'source') return <SourceLink series={series} source={text} locale={locale} />;
  // Kept together by the space alone: a time element would send each month twice, in tables of hundreds of months.
  return column.type === 'text' ? text : formatTime(text, column.type).replaceAll(' ', '\u00A0');
}

/** Leads from a figure that was changed to what is said of it. */
function RevisionLink({ series, row, column, locale }: CellProps) {
  const revision = revisionOf(series, row, column.name);
  if (!revision) return null;
  const t = getTranslator(locale);
  return (
    <sup className={styles.note}>
      <a href={`#${revisionId(series, revision)}`} aria-label={t('statistics.revision.link')}>
        {t('statistics.revision.mark')}
      </a>
    </sup>
  );
}

/** Numbers that lead from a row to the reservations about it. */
function NoteLinks({ series, row, locale }: { series: Series; row: string; locale: Locale }) {
  const t = getTranslator(locale);
  return series.reservations.map(
    ({ rows, text }, index) =>
      rows?.includes(row) && (
        <sup key={text} className={styles.note}>
          <a
            href={`#${reservationId(series.id, index)}`}
            aria-label={t('statistics.series.note', { number: index + 1 })}
          >
            {index + 1}
          </a>
        </sup>
      ),
  );
}
