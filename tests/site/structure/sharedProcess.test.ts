import { expect, test } from 'vitest';
import { changesProcess, ownProcess } from '@/tests/setup/ownProcess';

test.each([
  "vi.stubEnv('CONTENT_ROOT', root);",
  "vi.mock('@/lib/site/readBody');",
  'vi.resetModules();',
  "process.env.SITE_URL = 'https://example.org';",
  "process.env['SITE_URL'] = '';",
  'delete process.env.SITE_URL;',
  "Object.assign(process.env, { SITE_URL: '' });",
  'process.chdir(root);',
])('a test file with %s has a process of its own', (line) => {
  expect(changesProcess(line)).toBe(true);
});

test.each(["expect(process.env.SITE_URL).toBe('https://example.org');", 'const told = vi.fn();'])(
  'a test file with %s shares its process',
  (line) => {
    expect(changesProcess(line)).toBe(false);
  },
);

test('the files are found, and they are the fewer', () => {
  const files = ownProcess('tests/unit');
  expect(files).toContain('tests/unit/analytics/runAnalytics.test.ts');
  // It changes nothing itself; what it serves its site with does.
  expect(files).toContain('tests/unit/delivery/server/film.test.ts');
  expect(files).not.toContain('tests/unit/source/swedishTime.test.ts');
});
