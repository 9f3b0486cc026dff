import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { filesIn } from './filesIn';

const theme = readFileSync('node_modules/@fkui/theme-default/dist/theme-light.css', 'utf8');
const sheets = ['app', 'components'].flatMap((folder) => filesIn(folder, /\.css$/));
const declared = new Set(
  [theme, ...sheets.map((file) => readFileSync(file, 'utf8'))].flatMap((css) =>
    [...css.matchAll(/(--[\w-]+)\s*:/g)].map(([, name = '']) => name),
  ),
);

test.each(sheets)('%s uses only tokens that are declared', (file) => {
  const used = [...readFileSync(file, 'utf8').matchAll(/var\((--[\w-]+)/g)].map(([, name = '']) => name);
  expect(used.filter((name) => !declared.has(name))).toEqual([]);
});
