import { pageHeadSchema } from '@/lib/content/head/pageHead';
import { DeskError } from '@/lib/desk/store/DeskError';
import { changeYaml } from '@/lib/desk/yaml/changeYaml';
import type { HeadValues } from './readHeadValues';

/** Fields stand in the order of the schema; a new one finds its place by it. */
const order = Object.keys(pageHeadSchema.shape);

/**
 * The text of a page with other values in its head. A value that is the same keeps its bytes, with its quotes and its comments; of a source
 * where one word was mended that line alone changes. `undefined` takes a field away.
 */
export function changeHead(text: string, values: HeadValues): string {
  const [, opening = '', yaml = '', rest = ''] =
    /^(\uFEFF?---[ \t]*(?:\r\n|\r|\n))([\s\S]*?)(^---[ \t]*(?:\r\n|\r|\n|$)[\s\S]*)$/m.exec(text) ?? [];
  if (!opening) throw new DeskError('Sidan saknar sidhuvud. Öppna hela texten och skriv det först.');
  const ending = opening.endsWith('\r\n') ? '\r\n' : opening.endsWith('\r') ? '\r' : '\n';
  const written = changeYaml(yaml.replaceAll(ending, '\n'), values, order);
  return opening + written.replaceAll('\n', ending) + rest;
}
