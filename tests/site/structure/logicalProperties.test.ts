import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

/** Properties that stay at their side when the text turns. Those of the block's direction do not turn, and are not asked about. */
const physicalProperty =
  /^(left|right|(margin|padding|border|inset|scroll-margin|scroll-padding)-(left|right)(-\w+)?|border-(top|bottom)-(left|right)-radius)$/;

/** Properties whose value can name a side. */
const sidedProperty = /^(text-align|float|clear|caption-side|background-position|transform-origin)$/;

/** Shorthands of four sides, where the second is the right and the fourth the left. */
const fourSides = /^(margin|padding|inset|border-(width|color|style)|scroll-(margin|padding))$/;

/** What would not mirror in a style sheet, with its line. */
function physicalLines(css: string): string[] {
  // Comments become spaces, so that the lines keep their numbers.
  const code = css.replace(/\/\*.*?\*\//gs, (comment) => comment.replace(/[^\n]/g, ' '));
  return code.split('\n').flatMap((line, place) => {
    const [, property = '', value = ''] = /^\s*([a-z-]+):\s*(.+?);?\s*$/.exec(line) ?? [];
    const sides = splitSides(value);
    const isPhysical =
      physicalProperty.test(property) ||
      (sidedProperty.test(property) && /\b(left|right)\b/.test(value)) ||
      (fourSides.test(property) && sides.length === 4 && sides[1] !== sides[3]);
    return isPhysical ? [`${place + 1}: ${line.trim()}`] : [];
  });
}

/** The values between spaces, but not those inside calc(). */
function splitSides(value: string): string[] {
  return value.match(/(?:[^\s()]|\((?:[^()]|\([^()]*\))*\))+/g) ?? [];
}

test.each([
  ['margin-left: 1px;', true],
  ['border-right-color: red;', true],
  ['left: 0;', true],
  ['border-top-left-radius: 1px;', true],
  ['text-align: right;', true],
  ['float: left', true],
  ['margin: 0 1px 0 calc(1px + (2px));', true],
  ['margin: 0 calc(1px + 2px) 0 calc(1px + 2px);', false],
  ['margin-inline-start: 1px;', false],
  ['text-align: start;', false],
  ['inset-inline-end: 0;', false],
  ['/* left: 0; */', false],
])('"%s" is found: %s', (declaration, isFound) => {
  expect(physicalLines(`.a {\n  ${declaration}\n}`)).toEqual(isFound ? [`2: ${declaration}`] : []);
});

test('no style sheet names the left or the right: all of it mirrors with the text', () => {
  const files = ['app', 'components'].flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((file) => file.endsWith('.css'))
      .map((file) => join(folder, file)),
  );
  expect(files.length).toBeGreaterThan(20);
  const found = files.flatMap((file) =>
    physicalLines(readFileSync(file, 'utf8')).map((line) => `${file}:${line}`),
  );
  expect(found).toEqual([]);
});
