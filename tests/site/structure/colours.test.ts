import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { filesIn } from './filesIn';

const read = (file: string) => readFileSync(file, 'utf8').replaceAll(/\/\*.*?\*\//gs, '');
const theme = read('node_modules/@fkui/theme-default/dist/theme-light.css');
const own = read('app/colours.css');
const sheets = ['app', 'components']
  .flatMap((folder) => filesIn(folder, /\.css$/))
  // The desk has colours of its own, and axe on its pages: tests/e2e/desk.spec.ts.
  .filter((file) => !file.startsWith('components/desk/'))
  .filter((file) => file !== 'app/colours.css');

const tokensIn = (css: string) =>
  [...css.matchAll(/(--[\w-]+)\s*:\s*([^;}]+)/g)].map(([, name = '', value = '']): [string, string] => [
    name,
    value.trim(),
  ]);
const [forAll = '', inTheDark = ''] = own.split(
  /@media (?:screen and \(prefers-color-scheme: dark\)|\(prefers-contrast: more\))/,
);
const light = new Map([...tokensIn(theme), ...tokensIn(forAll)]);
const schemes = { light, dark: new Map([...light, ...tokensIn(inTheDark)]) };

/** Relative luminance (WCAG 2.2). */
function luminance(colour: string): number {
  const hex = /^#(?:[\da-f]{3}){1,2}$/i.exec(colour)?.[0].slice(1);
  if (hex === undefined) throw new Error(`"${colour}" is no colour that this test can read`);
  const whole = hex.length === 3 ? hex.replaceAll(/./g, '$&$&') : hex;
  const [red = 0, green = 0, blue = 0] = [0, 2, 4].map((at) => {
    const part = Number.parseInt(whole.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(one: string, other: string): number {
  const [darker = 0, lighter = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (lighter + 0.05) / (darker + 0.05);
}

/** What text may lie on. */
const grounds = [
  '--fkds-color-background-primary',
  '--fkds-color-background-secondary',
  '--fkds-color-feedback-background-info',
  '--fkds-color-feedback-background-positive',
  '--fkds-color-feedback-background-warning',
  '--fkds-color-feedback-background-negative',
  '--fkds-color-navigation-background-hover',
  '--fkds-color-action-background-secondary-hover',
];

/** What may be written on any of the grounds. */
const inks = [
  '--fkds-color-text-primary',
  '--fkds-color-text-secondary',
  '--fkds-color-action-text-primary-default',
  '--fkds-color-action-text-primary-hover',
  '--fkds-color-feedback-text-negative',
  '--fkds-color-feedback-text-positive',
];

/** A colour of text and the only grounds that it lies on. */
const pairs: Readonly<Record<string, readonly string[]>> = {
  '--fkds-color-action-text-inverted-default': [
    '--fkds-color-action-background-primary-default',
    '--fkds-color-action-background-primary-hover',
    '--map-fourth',
  ],
  '--fkds-color-header-text-primary': ['--fkds-color-header-background-primary'],
  '#1b1e23': ['--map-third', '#fffcf3'],
};

/** Their text has the colour of the page (components/statistics/chart/MapDrawing.module.css). */
const pageInkOnly = ['--map-first', '--map-second'];

/** Lines and figures that tell something without words: 3:1 (WCAG 1.4.11) on what they lie on. */
const signs: Readonly<Record<string, readonly string[]>> = {
  '--fkds-color-border-primary': ['--fkds-color-background-primary'],
  '--fkds-color-border-strong': grounds,
  '--fkds-color-navigation-border-selected': grounds,
  '--fkds-color-action-border-primary-default': grounds,
  '--fkds-color-feedback-border-info': grounds,
  '--fkds-color-feedback-border-positive': grounds,
  '--fkds-color-feedback-border-negative': grounds,
  '--fkds-color-feedback-text-positive': grounds,
  '--chart-first': ['--fkds-color-background-primary'],
  '--chart-second': ['--fkds-color-background-primary'],
  '--chart-third': ['--fkds-color-background-primary'],
};

const used = (property: RegExp) =>
  new Set(
    sheets.flatMap((file) =>
      [...read(file).matchAll(property)].flatMap(([, value = '']) => [
        ...[...value.matchAll(/var\((--[\w-]+)/g)].map(([, name = '']) => name),
        ...(value.match(/#[\da-f]{3,6}\b/gi) ?? []),
      ]),
    ),
  );

test('every colour that a style sheet writes with is one of those whose contrast is counted', () => {
  const counted = [...inks, ...Object.keys(pairs), '#000'];
  expect([...used(/[{;\s]color:([^;}]+)/g)].filter((name) => !counted.includes(name))).toEqual([]);
});

test('every colour that a style sheet fills a ground with is one of those whose contrast is counted', () => {
  const counted = [...grounds, ...Object.values(pairs).flat(), ...pageInkOnly, '--shade'];
  expect(
    [...used(/[{;\s]background(?:-color)?:([^;}]+)/g)].filter((name) => !counted.includes(name)),
  ).toEqual([]);
});

describe.each(Object.entries(schemes))('in the %s scheme', (_, tokens) => {
  /** A token may have the colour of another. */
  const valueIn = (name: string): string => {
    const value = tokens.get(name) ?? name;
    const other = /^var\((--[\w-]+)\)$/.exec(value)?.[1];
    return other ? valueIn(other) : value;
  };
  const weak = (names: Readonly<Record<string, readonly string[]>>, least: number) =>
    Object.entries(names).flatMap(([name, onto]) =>
      onto
        .map((ground) => ({ name, ground, ratio: contrast(valueIn(name), valueIn(ground)) }))
        .filter(({ ratio }) => ratio < least),
    );

  test('text has 7:1 on every ground that it may lie on (WCAG 1.4.6)', () => {
    expect(weak(Object.fromEntries(inks.map((ink) => [ink, grounds])), 7)).toEqual([]);
    expect(weak({ ...pairs, '--fkds-color-text-primary': pageInkOnly }, 7)).toEqual([]);
  });

  test('what tells something without words has 3:1 (WCAG 1.4.11)', () => {
    expect(weak(signs, 3)).toEqual([]);
  });

  test('each step of a map is told from the next', () => {
    const steps = ['--map-first', '--map-second', '--map-third', '--map-fourth'].map((name) =>
      luminance(valueIn(name)),
    );
    const ratios = steps.slice(1).map((step, index) => {
      const before = steps[index] ?? 0;
      return (Math.max(step, before) + 0.05) / (Math.min(step, before) + 0.05);
    });
    expect(Math.min(...ratios)).toBeGreaterThan(1.2);
  });
});

test('the dark scheme changes colours that the light one has, and no others', () => {
  expect(tokensIn(inTheDark).filter(([name]) => !light.has(name))).toEqual([]);
});
