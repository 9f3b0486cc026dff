import { knownAddressesFile, readKnownAddresses } from '@/lib/content/knownAddresses';
import type { Site } from '@/lib/content/Site';
import { GitError } from '@/lib/history/GitError';
import { runGit } from '@/lib/history/runGit';

/**
 * Whether readers can have come to a page: it is not still to be published, and its address is in the list of a commit, which is what sites are
 * built from. Without git nobody knows, and an address that may be known does not die.
 */
export function wasPublished(
  address: string,
  { root, now, pageAt }: Pick<Site, 'root' | 'now' | 'pageAt'>,
): boolean {
  const { publish } = pageAt(address)?.head ?? {};
  if (publish && Date.parse(publish) > now.getTime()) return false;
  return committedAddresses(root)?.includes(address) ?? true;
}

/** Those of the last commit; `undefined` where there is none, or no list in it. */
export function committedAddresses(root: string): string[] | undefined {
  try {
    return readKnownAddresses(runGit(root, ['show', `HEAD:./${knownAddressesFile}`]).toString('utf8'));
  } catch (error) {
    if (error instanceof GitError) return undefined;
    throw error;
  }
}
