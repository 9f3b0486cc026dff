import { test } from './site';
import { visitAllKinds } from './visitAllKinds';

test.use({ variant: 'stock' });

test('no page as Next makes it does what its policy refuses, and no browser complains', ({ page, site }) =>
  visitAllKinds(page, site, 'stock'));
