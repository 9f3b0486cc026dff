import { z } from 'zod';
import {
  columnName,
  type ImportedRow,
  type ImportedTable,
  ImportFault,
  refuseSameNames,
} from './ImportedTable';

const datasetSchema = z.object({
  class: z.literal('dataset').optional(),
  id: z.array(z.string()).min(1),
  size: z.array(z.int().min(0)),
  role: z.object({ metric: z.array(z.string()).optional() }).optional(),
  dimension: z.record(
    z.string(),
    z.object({
      category: z.object({
        index: z.union([z.array(z.string()), z.record(z.string(), z.int())]).optional(),
        label: z.record(z.string(), z.string()).optional(),
        unit: z.record(z.string(), z.object({ base: z.string().optional() })).optional(),
      }),
    }),
  ),
  value: z.union([z.array(z.number().nullable()), z.record(z.string(), z.number().nullable())]),
  status: z.union([z.array(z.string().nullable()), z.record(z.string(), z.string())]).optional(),
});

/** A table as JSON-stat 2.0 (https://json-stat.org/full/), as PxWeb answers with it. The dimension of measures becomes their columns. */
export function readJsonStatTable(answer: unknown): ImportedTable {
  const { success, data, error } = datasetSchema.safeParse(answer);
  if (!success) {
    const [issue] = error.issues;
    throw new ImportFault(
      `Svaret är inte en tabell som JSON-stat 2.0: ${issue?.path.join('.') || 'början'} är fel. Välj formatet "JSON-stat 2" när du hämtar tabellen.`,
    );
  }
  const { id, size, dimension, value, status } = data;
  const metric = data.role?.metric?.[0] ?? id.find((name) => name === 'ContentsCode');
  const categories = id.map((name) => codesOf(dimension[name]?.category, name));
  const count = size.reduce((product, each) => product * each, 1);
  if (categories.some(({ length }, place) => length !== size[place]))
    throw new ImportFault('Svaret är avhugget: dess delar är inte så många som det säger. Hämta det igen.');
  if (Array.isArray(value) && value.length !== count)
    throw new ImportFault(`Svaret är avhugget: det har ${value.length} värden av ${count}. Hämta det igen.`);

  const nameOf = (dimensionName: string, code: string) =>
    dimension[dimensionName]?.category.label?.[code] ?? code;
  const measureCodes = metric === undefined ? ['varde'] : (categories[id.indexOf(metric)] ?? []);
  const measureNames = measureCodes.map((code) => (metric === undefined ? code : nameOf(metric, code)));
  const dimensionNames = id.filter((name) => name !== metric);
  refuseSameNames([...dimensionNames, ...measureNames]);
  const measures = measureCodes.map((code, place) => ({
    name: columnName(measureNames[place] ?? ''),
    label: metric === undefined ? 'Värde' : nameOf(metric, code),
    unit: metric === undefined ? undefined : dimension[metric]?.category.unit?.[code]?.base,
  }));

  const rows = new Map<string, ImportedRow>();
  for (let place = 0; place < count; place++) {
    const codes = codesAt(place, categories);
    const texts = Object.fromEntries(
      id.flatMap((name, index) =>
        name === metric ? [] : [[columnName(name), nameOf(name, codes[index] ?? '')]],
      ),
    );
    const key = JSON.stringify(texts);
    const row = rows.get(key) ?? { texts, figures: {} };
    rows.set(key, row);
    const measure =
      measures[metric === undefined ? 0 : measureCodes.indexOf(codes[id.indexOf(metric)] ?? '')];
    const figure = (Array.isArray(value) ? value[place] : value[String(place)]) ?? null;
    const code = Array.isArray(status) ? status[place] : status?.[String(place)];
    if (!measure) continue;
    // Two codes of one name are told apart by nothing here.
    if (Object.hasOwn(row.figures, measure.name)) {
      const where = Object.values(texts).join(', ');
      throw new ImportFault(
        `Svaret har två rader för ${where}, med olika koder men samma namn. Hämta den som gäller.`,
      );
    }
    row.figures[measure.name] = figure ?? (code === 'x' ? 'x' : '..');
  }
  return {
    dimensions: dimensionNames.map(columnName),
    measures,
    rows: [...rows.values()],
  };
}

type Category = z.infer<typeof datasetSchema>['dimension'][string]['category'];

function codesOf(category: Category | undefined, name: string): string[] {
  if (!category)
    throw new ImportFault(`Svaret är avhugget: dimensionen "${name}" beskrivs inte. Hämta det igen.`);
  const { index, label } = category;
  if (Array.isArray(index)) return index;
  if (index)
    return Object.entries(index)
      .sort(([, a], [, b]) => a - b)
      .map(([code]) => code);
  return Object.keys(label ?? {});
}

/** The last dimension changes fastest. */
function codesAt(place: number, categories: readonly string[][]): string[] {
  const codes: string[] = [];
  let left = place;
  for (const category of [...categories].reverse()) {
    codes.unshift(category[left % category.length] ?? '');
    left = Math.floor(left / category.length);
  }
  return codes;
}
