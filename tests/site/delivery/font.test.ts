import { expect, test } from 'vitest';
import { siteCharacters } from '@/lib/delivery/build/siteCharacters';
import { subsetInter } from '@/lib/delivery/build/subsetInter';

test('the site’s font is at most 20 kB', async () => {
  const { bytes } = await subsetInter(siteCharacters(['content', 'locales']));
  expect(bytes.length).toBeLessThanOrEqual(20_000);
});
