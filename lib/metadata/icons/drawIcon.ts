import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Resvg } from '@resvg/resvg-js';

/** public/icon.svg as a PNG, for programs that cannot read SVG. */
export function drawIcon(pixels: number): Buffer {
  const svg = readFileSync(join(process.cwd(), 'public/icon.svg'), 'utf8');
  return new Resvg(svg, { fitTo: { mode: 'width', value: pixels } }).render().asPng();
}
