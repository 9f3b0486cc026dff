import { heardKinds, keyKinds, kindsBeside } from './heardKinds';
import { expectKeys } from './keysOf';
import { test } from './site';

for (const kind of kindsBeside(keyKinds)) {
  test(`${heardKinds[kind]} by keys alone: every stop in order, in sight and marked, and back again`, async ({
    page,
    site,
  }) => {
    test.setTimeout(300_000);
    await expectKeys(page, site.address, kind);
  });
}
