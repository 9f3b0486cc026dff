import { expectKindHeard } from './expectHeard';
import { heardInShort, heardKinds, kindsBeside } from './heardKinds';
import { test } from './site';

for (const kind of kindsBeside(heardInShort)) {
  test(`${heardKinds[kind]} is read as it was reviewed, and each of its lists makes sense alone`, async ({
    page,
    site,
  }) => {
    await expectKindHeard(page, site.address, kind);
  });
}
