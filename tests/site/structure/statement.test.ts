import { existsSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { loadPages } from '@/lib/content/loadPages';
import { signLanguageFilmComponent } from '@/lib/film/signLanguageFilmComponent';
import { currentPublisher } from '@/lib/publisher/currentPublisher';
import { loadStatement } from '@/lib/statement/loadStatement';
import { accessibilityRows } from './accessibilityRows';

const statement = loadStatement();

const swedish = loadPages('sv');
const easy = swedish.filter(({ head }) => head.easyVersionOf);
const ordinary = swedish.length - easy.length;

/** What the website itself shows to be lacking or not, by the names in the statement. */
const shortcomings: Record<string, boolean> = {
  'ingen-anmalan': currentPublisher() === undefined,
  'lite-lattlast': easy.length < ordinary,
  'inget-teckensprak': !swedish.some(({ file }) =>
    readFileSync(file, 'utf8').includes(`<${signLanguageFilmComponent.name}`),
  ),
  'mest-svenska': loadPages('en').length * 2 < ordinary,
};

/** The tests of each way of testing, and what shows in them that it is that way. */
const methods: Record<string, [file: string, sign: string]> = {
  axe: ['tests/e2e/pages.spec.ts', 'axeFindings'],
  'html-validate': ['tests/e2e/pages.spec.ts', 'htmlFindings'],
  tangentbord: ['tests/e2e/keysEveryKind.spec.ts', 'expectKeys'],
  'utan-skript': ['tests/e2e/pages.spec.ts', 'javaScriptEnabled: false'],
  forstorat: ['tests/e2e/presentationsEveryPage.spec.ts', 'presentations'],
  upplasning: ['tests/e2e/heardEveryKind.spec.ts', 'expectKindHeard'],
  skarmlasare: ['tests/orca/run.mjs', 'firefox'],
};

const named = (list: readonly { name?: string }[]) => list.flatMap(({ name }) => name ?? []).sort();

test('the statement tells of the shortcomings that the website has, and of none that it no longer has', () => {
  expect(named(statement.shortcomings)).toEqual(
    Object.keys(shortcomings)
      .filter((name) => shortcomings[name])
      .sort(),
  );
});

test('the website is tested in the ways that the statement tells of', () => {
  expect(named(statement.methods)).toEqual(Object.keys(methods).sort());
  for (const [file, sign] of Object.values(methods)) {
    expect(existsSync(file), file).toBe(true);
    expect(readFileSync(file, 'utf8'), file).toContain(sign);
  }
});

test('the website was assessed on the day when the last of the criteria had been gone through', () => {
  expect(statement.assessed).toBe(
    accessibilityRows
      .map(({ last }) => last)
      .sort()
      .at(-1),
  );
});

test('a criterion that is not met is in the statement, and one in the statement is not met', () => {
  const failed = accessibilityRows.filter(({ how }) => how.startsWith('not met')).map(({ number }) => number);
  const told = statement.shortcomings.flatMap(({ criterion }) => criterion ?? []);
  expect(told.sort()).toEqual(failed.sort());
});

test('the website meets the requirements fully when no shortcoming is known, and only then', () => {
  expect(statement.conformance === 'helt').toBe(statement.shortcomings.length === 0);
});
