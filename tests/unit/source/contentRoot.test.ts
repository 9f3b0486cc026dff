import { afterEach, expect, test, vi } from 'vitest';
import { contentRoot } from '@/lib/source/contentRoot';

afterEach(() => vi.unstubAllEnvs());

test.each([
  ['left out', undefined, process.cwd()],
  ['left empty, as in a file of variables', '', process.cwd()],
  ['set', '/bakery', '/bakery'],
])('CONTENT_ROOT %s', (_, value, root) => {
  vi.stubEnv('CONTENT_ROOT', value);
  expect(contentRoot()).toBe(root);
});
