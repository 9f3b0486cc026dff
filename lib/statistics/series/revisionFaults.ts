import { didYouMean } from '@/lib/text/didYouMean';
import { nearestName } from '@/lib/text/nearestName';
import { newestFirst, revisedRow } from './revisions';
import { isMeasure, type Series } from './Series';
import type { Revision } from './seriesSchema';

type RevisionFault = { path: (string | number)[]; message: string };

/** A list of changes that does not lead from figure to figure to the ones in the file. */
export function revisionFaults(series: Series): RevisionFault[] {
  const found: RevisionFault[] = [];
  const { revisions } = series;
  const measures = series.columns.filter(isMeasure).map(({ name }) => name);
  const tell = (revision: Revision, field: keyof Revision, message: string) =>
    found.push({ path: ['revisions', revisions.indexOf(revision), field], message });

  /** What the figure was changed to after the change that is looked at, by figure. */
  const later = new Map<string, Revision>();
  for (const revision of newestFirst(revisions)) {
    const { row, only, measure, from, to, date } = revision;
    const figures = revisedRow(series, revision)?.figures;
    if (!measures.includes(measure)) {
      const nearest = nearestName(measure, measures);
      tell(
        revision,
        'measure',
        `Det finns ingen kolumn med siffror som heter "${measure}".${didYouMean(nearest, `Välj bland: ${measures.join(', ')}.`)}`,
      );
      continue;
    }
    if (!figures) {
      const isSeveral = series.rows.some(({ texts }) => Object.values(texts).includes(row));
      tell(
        revision,
        'row',
        isSeveral
          ? `Det finns flera rader "${row}", eller ingen med det som står i fältet only. Skriv i fältet only vilken rad du menar.`
          : `Det finns ingen rad "${row}".`,
      );
      continue;
    }
    if (from === to) tell(revision, 'to', 'Talet är detsamma före och efter ändringen.');

    const figure = JSON.stringify([row, only, measure]);
    const next = later.get(figure);
    if (next?.date === date)
      tell(revision, 'date', `Siffran har två ändringar den ${date}. Skriv dem som en.`);
    else if (next && next.from !== to)
      tell(
        revision,
        'to',
        `Ändringen slutar med ${to}, men nästa ändring, den ${next.date}, börjar med ${next.from}.`,
      );
    else if (!next && figures[measure] !== to)
      tell(
        revision,
        'to',
        `Ändringen slutar med ${to}, men i filen står ${figures[measure]}. Rätta ett av talen, eller skriv den ändring som saknas.`,
      );
    later.set(figure, revision);
  }
  return found;
}
