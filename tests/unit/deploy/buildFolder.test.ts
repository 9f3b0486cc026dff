import { expect, test } from 'vitest';
import { buildFolder, buildFolderName, findBuildFolderFault } from '@/deploy/buildFolder.mjs';

test.each([
  ['nothing', undefined, '/bakery/.next', '.next'],
  ['an empty value', '', '/bakery/.next', '.next'],
  ['a name', '.next-rye', '/bakery/.next-rye', '.next-rye'],
  ['a name with a slash after it', './.next-rye/', '/bakery/.next-rye', '.next-rye'],
  ['a whole path', '/bakery/.next-rye', '/bakery/.next-rye', '.next-rye'],
])('%s leads to one folder, whoever reads it', (_, BUILD_DIR, folder, name) => {
  const env = { BUILD_DIR };
  expect([buildFolder('/bakery', env), buildFolderName('/bakery', env)]).toEqual([folder, name]);
  expect(findBuildFolderFault('/bakery', env)).toBeUndefined();
});

test.each([
  '.',
  '..',
  'content',
  '/bakery',
  '/',
  '/tmp/.next',
  '.next/cache',
  '.next/..',
  '.nextcloud',
  '../.next',
])('%j is no build', (BUILD_DIR) => {
  expect(findBuildFolderFault('/bakery', { BUILD_DIR })).toBe(
    `BUILD_DIR is ${JSON.stringify(BUILD_DIR)}, but must be a folder right in the project whose name is .next or begins with .next-, for example .next-test: what is in it is removed.`,
  );
});
