import { afterEach, expect, test, vi } from 'vitest';
import { pageMetadata } from '@/lib/metadata/head/pageMetadata';

afterEach(() => {
  vi.unstubAllEnvs();
});

const page = { locale: 'sv', address: '/om-forsakringskassan', title: 'Bröd' } as const;

test('a page of a site with a public address can be shared with a picture', () => {
  vi.stubEnv('SITE_URL', 'https://www.example.org');
  const { metadataBase, openGraph } = pageMetadata(page);
  expect(metadataBase?.toString()).toBe('https://www.example.org/');
  expect(openGraph).toMatchObject({ title: 'Bröd', url: page.address });
});

test('a page of a site without one says nothing that must be whole: Next would write localhost', () => {
  vi.stubEnv('SITE_URL', '');
  const metadata = pageMetadata(page);
  expect(metadata).not.toHaveProperty('metadataBase');
  expect(metadata).not.toHaveProperty('openGraph');
  expect(metadata.alternates?.canonical).toBe(page.address);
});
