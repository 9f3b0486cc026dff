import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { deskGuide, readRecipes } from '../../e2e/guide/readRecipes';
import { stepOf, unusedSteps } from '../../e2e/guide/steps';
import { filesIn } from '../structure/filesIn';

const sentences = readRecipes().flatMap(({ sentences }) => sentences);

test.each(sentences)('the guide’s sentence is one that is played at the desk: %s', (sentence) => {
  expect(() => stepOf(sentence)).not.toThrow();
});

test('every sentence that can be played stands in the guide', () => {
  expect(sentences.length).toBeGreaterThan(100);
  expect(unusedSteps(sentences)).toEqual([]);
});

/** What the guide tells to press or to look for; what is written and chosen as an example comes from the content. */
const named = new Set(
  [...deskGuide.replace(/^\d+\. (Skriv|Välj) .*$/gm, '').matchAll(/\*\*([^*]+)\*\*/g)].map(
    ([, words = '']) => words,
  ),
);

test('every button, field and heading that the guide names is at the desk, by those very words', () => {
  const code = [...filesIn('components/desk', /\.tsx$/), ...filesIn('lib/desk', /\.ts$/)]
    .map((file) => readFileSync(file, 'utf8'))
    .join('\n')
    .replace(/\s+/g, ' ');
  expect(named.size).toBeGreaterThan(40);
  expect([...named].filter((words) => !code.includes(words))).toEqual([]);
});

test.each([...deskGuide.matchAll(/!\[[^\]]+\]\(\.\.\/([^)]+)\)/g)].map(([, file = '']) => file))(
  'the picture %s of the guide is there',
  (file) => {
    expect(readFileSync(file).subarray(1, 4).toString()).toBe('PNG');
  },
);
