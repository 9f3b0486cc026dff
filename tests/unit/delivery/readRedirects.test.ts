import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { readRedirects } from '@/lib/delivery/readRedirects';

let project: string;

beforeEach(() => {
  project = mkdtempSync(join(tmpdir(), 'redirects-'));
  mkdirSync(join(project, 'content'));
});
afterEach(() => rmSync(project, { recursive: true }));

const write = (redirects: unknown) =>
  writeFileSync(join(project, 'content/redirects.json'), JSON.stringify(redirects));

test('an old address leads to its new one, the root to the landing page, and null is gone for good', () => {
  write({ '/gammal': '/ny', '/borta': null });
  expect(readRedirects(project)).toEqual({
    redirects: { '/': '/om-forsakringskassan', '/gammal': '/ny' },
    gone: ['/borta'],
  });
});

test.each([
  ['an address of another site', { '/gammal': 'https://example.org/' }],
  ['an old address without its slash', { gammal: '/ny' }],
  ['a list', ['/gammal']],
])('%s stops the build', (_, redirects) => {
  write(redirects);
  expect(() => readRedirects(project)).toThrow();
});
