import { type Quad, Writer } from 'n3';
import { prefixes } from './vocabulary';

export function writeTurtle(quads: readonly Quad[]): string {
  const writer = new Writer({ prefixes });
  writer.addQuads([...quads]);
  let text = '';
  writer.end((error, result: string) => {
    if (error) throw error;
    text = result;
  });
  return text;
}
