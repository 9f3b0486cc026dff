import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { alone } from '@/vitest.config';
import { filesIn } from './filesIn';

/** What another file in the same process could find changed. */
const changing =
  /\bvi\s*\.\s*(?:mock|doMock|hoisted|stub\w+|spyOn|useFakeTimers|setSystemTime|resetModules)\b|\bprocess\.(?:env\b(?:\.\w+|\[[^\]]+\])\s*=[^=]|chdir\b)|\b(?:Object\.assign|delete)\W+process\.env\b/;

const sharing = filesIn('tests/site', /\.test\.tsx?$/).filter(
  (file) => !alone.some((path) => file.startsWith(path.replace('**', ''))),
);

test('tests that share a process change nothing that the others of them read', () => {
  expect(sharing.length).toBeGreaterThan(30);
  expect(sharing.filter((file) => changing.test(readFileSync(file, 'utf8')))).toEqual([
    // This one, which only names them.
    'tests/site/structure/sharedProcess.test.ts',
  ]);
});

test.each([
  "vi.stubEnv('CONTENT_ROOT', root);",
  "vi.mock('@/lib/site/readBody');",
  'vi.resetModules();',
  "process.env.SITE_URL = 'https://example.org';",
  "process.env['SITE_URL'] = '';",
  'delete process.env.SITE_URL;',
  "Object.assign(process.env, { SITE_URL: '' });",
  'process.chdir(root);',
])('%s is such a change', (line) => {
  expect(changing.test(line)).toBe(true);
});
