import type { Series } from '@/lib/statistics/series/Series';
import { selectionFields } from '@/lib/statistics/series/selectionFields';
import { canBeIndexed, groupsOf, measuresOf, timesOf } from './choices';
import type { Selection } from './Selection';

export type Parameters = Readonly<Record<string, string | readonly string[] | undefined>>;

/** Whatever stands in an address makes a selection: what is not understood (`unknownChoices`) counts as not chosen. `undefined` when it names no series. */
export function readSelection(parameters: Parameters, all: readonly Series[]): Selection | undefined {
  const values = (name: string): readonly string[] => [parameters[name] ?? []].flat();
  const first = (name: string) => values(name)[0];
  const series = all.find(({ id }) => id === first(selectionFields.series));
  if (!series) return undefined;

  const times = timesOf(series);
  const known = [first(selectionFields.from), first(selectionFields.to)].map((time) =>
    times.indexOf(time ?? ''),
  );
  const [from, to] = known.every((place) => place >= 0) ? known.toSorted((one, other) => one - other) : known;
  const only = groupsOf(series).flatMap(({ dimension: { name }, texts }) => {
    const wanted = values(name).map((text) => text.toLowerCase());
    const chosen = texts.filter((text) => wanted.includes(text.toLowerCase()));
    return chosen.length > 0 ? [[name, chosen] as const] : [];
  });
  return {
    series,
    ...(from !== undefined && from >= 0 && { from: times[from] }),
    ...(to !== undefined && to >= 0 && { to: times[to] }),
    only: Object.fromEntries(only),
    measures: measuresOf(series)
      .map(({ name }) => name)
      .filter((name) => values(selectionFields.measure).includes(name)),
    isIndexed: canBeIndexed(series) && first(selectionFields.index) === '1',
  };
}
