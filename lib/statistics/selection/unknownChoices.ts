import { isDimension, type Series } from '@/lib/statistics/series/Series';
import { selectionFields } from '@/lib/statistics/series/selectionFields';
import { canBeIndexed, measuresOf, textsOf, timesOf } from './choices';
import type { Parameters } from './readSelection';

/** A choice in an address that no selection follows. */
export type UnknownChoice = {
  name: string;
  value: string;
  /** What the value could be; nothing where the name itself is none of the series'. */
  values: readonly string[];
  /** What could be chosen. */
  names: readonly string[];
};

/** What `readSelection` leaves out: programs are refused for it, and people are told. */
export function unknownChoices(parameters: Parameters, all: readonly Series[]): UnknownChoice[] {
  const [id] = [parameters[selectionFields.series] ?? []].flat();
  const series = all.find((each) => each.id === id);
  const known = new Map([
    [selectionFields.series, series ? [series.id] : all.map((each) => each.id)],
    ...(series ? choicesIn(series) : []),
  ]);
  const names = [...known.keys()];
  return Object.entries(parameters).flatMap(([name, given]) => {
    const values = known.get(name) ?? [];
    // A group is found in whichever letters it is written.
    const fold = (text: string) => (fields.has(name) ? text : text.toLowerCase());
    const understood = new Set(values.map(fold));
    return (
      [given ?? []]
        .flat()
        // An empty field of a form chooses nothing.
        .filter((value) => value !== '')
        .filter((value, place) => !understood.has(fold(value)) || (once.has(name) && place > 0))
        .map((value) => ({ name, value, values, names }))
    );
  });
}

const fields = new Set<string>(Object.values(selectionFields));

/** Of these the first value alone is read. */
const once = new Set<string>([
  selectionFields.series,
  selectionFields.from,
  selectionFields.to,
  selectionFields.index,
]);

function choicesIn(series: Series): [name: string, values: string[]][] {
  const times = timesOf(series);
  const choices: [string, string[]][] = [
    [selectionFields.from, times],
    [selectionFields.to, times],
    ...series.columns
      .filter(isDimension)
      .filter(({ type }) => type === 'text')
      .map((dimension): [string, string[]] => [dimension.name, textsOf(series, dimension)]),
    [selectionFields.measure, measuresOf(series).map(({ name }) => name)],
    [selectionFields.index, canBeIndexed(series) ? ['1'] : []],
  ];
  return choices.filter(([, values]) => values.length > 0);
}

/** For whoever wrote the request. */
export function unknownChoiceText({ name, value, values, names }: UnknownChoice): string {
  return values.length === 0
    ? `"${name}" cannot be chosen here. What can be is ${listOf(names)}.`
    : `"${name}" cannot be "${value}". It may be ${once.has(name) ? 'one of ' : ''}${listOf(values)}.`;
}

/** Of a long list enough to see how they are written. */
const listOf = (values: readonly string[]) =>
  values.length > 25 ? `${values.slice(0, 3).join(', ')}, …, ${values.at(-1)}` : values.join(', ');
