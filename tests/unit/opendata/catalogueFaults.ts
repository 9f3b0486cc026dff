import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { Parser, type Quad, Store } from 'n3';
import SHACLValidator from 'rdf-validate-shacl';

const shapes = new Store(
  new Parser().parse(readFileSync(fileURLToPath(new URL('catalogueShapes.ttl', import.meta.url)), 'utf8')),
);

/** What the rules of DCAT-AP-SE have against a catalogue, a line each. */
export async function catalogueFaults(quads: readonly Quad[]): Promise<string[]> {
  const report = await new SHACLValidator(shapes).validate(new Store([...quads]));
  return report.results.map(({ focusNode, path, message }) => {
    const words = message.map(({ value }) => value).join(' ');
    return `${focusNode?.value} ${path?.value}: ${words}`;
  });
}
