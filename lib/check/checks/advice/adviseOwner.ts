import type { PageCheck } from '@/lib/content/PageCheck';
import { placeOf } from '@/lib/source/readYaml';
import { didYouMean } from '@/lib/text/didYouMean';
import { nearestName } from '@/lib/text/nearestName';

/** Enough to know what owners there are. */
const maxRead = 100;

/** A role that no other page has is often another one, misspelled: nobody would find the page in its list. */
export const adviseOwner: PageCheck = ({ page, yaml }, report, site) => {
  const { owner } = page.head;
  if (owner === undefined) return;

  const same = ['\n', '\r\n'].flatMap((end) => [`owner: ${owner}${end}`, `owner: "${owner}"${end}`]);
  if (same.some((line) => site.filesWith(line).some(({ file }) => file !== page.file))) return;

  const others = site
    .filesWith('\nowner:')
    .filter(({ file, locale }) => file !== page.file && locale === page.locale)
    .slice(0, maxRead)
    .flatMap(({ address }) => site.pageAt(address)?.head.owner ?? []);
  // The first page that has an owner is right.
  if (others.length === 0) return;
  const names = [...new Set(others)];
  const some = names.slice(0, 5).map((name) => `"${name}"`);
  const advice = didYouMean(nearestName(owner, names), `Andra sidor har ${some.join(', ')}.`);
  report(placeOf(yaml, ['owner']), 'owner', `Ingen annan sida har ägaren "${owner}".${advice}`);
};
