import { chosenRows } from './chosenRows';
import { counties } from './countyTiles';
import type { Series } from './Series';
import type { Chart } from './seriesSchema';
import { findingTimeFault, statementFaults } from './statementFaults';
import { unknownNumbers } from './unknownNumbers';
import { unknownRow } from './unknownRow';

/** The way to a field of the chart, and what is wrong with it, in Swedish. */
type ChartFault = { path: (string | number)[]; message: string };

/** What is wrong with a chart: with what it says, with the rows that it draws, and with those that it names. */
export const chartFaults = (series: Series, chart: Chart): ChartFault[] => [
  ...findingFaults(series, chart).map((message) => ({ path: ['finding'], message })),
  ...drawnRowFaults(series, chart),
  ...namedRowFaults(series, chart),
];

function findingFaults(series: Series, chart: Chart): string[] {
  const { finding, calculated = [] } = chart;
  const unknown = unknownNumbers(series, finding).filter((number) => !calculated.includes(number));
  const endsEarly = findingTimeFault(series, chart);
  return [
    ...unknown.map(
      (number) =>
        `Talet ${number} står inte i serien. Rätta det. Om du har räknat ut det av flera tal: skriv det också i fältet calculated.`,
    ),
    ...statementFaults(series, finding, calculated),
    ...(endsEarly ? [endsEarly] : []),
  ];
}

/** One row for each place of the drawing, and on a map each county. */
function drawnRowFaults({ rows }: Series, chart: Chart): ChartFault[] {
  const drawn = placesOf(rows, chart);
  const twice = drawn.find((place, at) => drawn.indexOf(place) < at);
  const missing = chart.kind === 'map' ? counties.filter((name) => !drawn.includes(name)) : [];
  return [
    ...(twice === undefined
      ? []
      : [
          `Diagrammet har flera rader för "${twice}". Välj rader med fältet only, till exempel ett år eller en grupp.`,
        ]),
    ...missing.map(
      (county) => `Kartan saknar raden "${county}". Skriv en rad för varje län, med .. där talet saknas.`,
    ),
  ].map((message) => ({ path: [], message }));
}

function namedRowFaults({ rows }: Series, chart: Chart): ChartFault[] {
  const drawn = placesOf(rows, chart);
  const textsOf = (column: string) => rows.map(({ texts }) => texts[column] ?? '');
  const chosen = Object.entries(chart.only ?? {}).flatMap(([column, text]) =>
    textsOf(column).includes(text)
      ? []
      : [{ path: ['only', column], message: unknownRow(text, textsOf(column)) }],
  );
  const events = 'events' in chart ? chart.events : [];
  const missed = events.flatMap(({ at }, place) =>
    drawn.includes(at)
      ? []
      : [
          {
            path: ['events', place, 'at'],
            message: `Diagrammet har ingen punkt för "${at}". Välj en tid mellan ${drawn[0]} och ${drawn.at(-1)}, skriven som i filen.`,
          },
        ],
  );
  const categories = 'category' in chart ? textsOf(chart.category) : [];
  const lists = (['without', 'highlight'] as const).flatMap((list) =>
    ('without' in chart ? chart[list] : []).flatMap((named, place) =>
      categories.includes(named) ? [] : [{ path: [list, place], message: unknownRow(named, categories) }],
    ),
  );
  return [...chosen, ...missed, ...lists];
}

/** Where something is drawn: the times of a line, the names of bars. */
function placesOf(rows: Series['rows'], chart: Chart): string[] {
  const by = 'x' in chart ? chart.x : chart.category;
  return chosenRows(rows, chart.only).map(({ texts }) => texts[by] ?? '');
}
