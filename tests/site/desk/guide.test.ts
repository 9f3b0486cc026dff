import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { filesIn } from '../structure/filesIn';

const [, jobs = ''] =
  /^## Börja:([\s\S]*?)^## Filerna/m.exec(readFileSync('content/README.md', 'utf8')) ?? [];

/** What the guide tells to press, to choose or to look for. */
const named = new Set([...jobs.matchAll(/\*\*([^*]+)\*\*/g)].map(([, words = '']) => words));

test('every button, field and heading that the guide names is at the desk, by those very words', () => {
  const code = [...filesIn('components/desk', /\.tsx$/), ...filesIn('lib/desk', /\.ts$/)]
    .map((file) => readFileSync(file, 'utf8'))
    .join('\n')
    .replace(/\s+/g, ' ');
  expect(named.size).toBeGreaterThan(40);
  expect([...named].filter((words) => !code.includes(words))).toEqual([]);
});

test.each([...jobs.matchAll(/!\[[^\]]+\]\(\.\.\/([^)]+)\)/g)].map(([, file = '']) => file))(
  'the picture %s of the guide is there',
  (file) => {
    expect(readFileSync(file).subarray(1, 4).toString()).toBe('PNG');
  },
);
