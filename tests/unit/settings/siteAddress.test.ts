import { expect, test } from 'vitest';
import { siteAddress } from '@/lib/settings/siteAddress';

test('is what somebody has said, and nothing until then, whatever port the site is built with', () => {
  expect(siteAddress({ SITE_URL: 'https://www.example.org/', PORT: '4000' })).toBe('https://www.example.org');
  expect(siteAddress({ PORT: '4000' })).toBe('');
  expect(siteAddress({ SITE_URL: '' })).toBe('');
});
