import { changeFile, type FileChange } from '@/lib/source/transaction/FileChange';
import type { Site, SiteFile } from './Site';

/**
 * Every address that the site has had and still answers to without a redirect, in a file that is committed with the pages.
 *
 * Why a list, when git remembers: builds run on copies without history, a file that was renamed by hand looks like any other
 * change, and pages that code makes have no file at all. An address that stands here and leads nowhere is one that somebody
 * lost. The commands keep the list; nobody writes in it.
 */
export const knownAddressesFile = 'content/addresses.json';

/**
 * `undefined` when the file is missing or is not a list of addresses. It is read line by line: where two people have added one at the same
 * place, git keeps both lines (`merge=union` in .gitattributes), and a comma may be missing between them.
 */
export function readKnownAddresses(text: string | undefined): string[] | undefined {
  if (!text?.trimStart().startsWith('[')) return undefined;
  const lines = text
    .replace(/\s*\[|\]\s*$/g, '\n')
    .split(/[\r\n]+|(?<="),/)
    .map((line) => line.trim())
    .filter(Boolean);
  const addresses = lines.map((line) => /^"([^"\\]*)",?$/.exec(line)?.[1]);
  return addresses.includes(undefined) ? undefined : [...new Set(addresses as string[])];
}

type Addresses = Pick<Site, 'root' | 'content' | 'redirects' | 'gone' | 'generatedPages'> & {
  files: readonly Pick<SiteFile, 'address'>[];
};

/** The list with what is new, and without what a redirect has taken over or what is forgotten, since nobody has seen it. What was lost stays, until somebody mends it. */
export function changedAddresses(
  { root, content, files, generatedPages, redirects, gone }: Addresses,
  forgotten: ReadonlySet<string> = new Set(),
): FileChange {
  const known = readKnownAddresses(content.text(knownAddressesFile)) ?? [];
  const addresses = new Set([
    ...known.filter((address) => !forgotten.has(address)),
    ...files.map(({ address }) => address),
    ...generatedPages.all().map((other) => other.address),
  ]);
  const kept = [...addresses].filter((address) => !redirects.has(address) && !gone.has(address)).sort();
  return changeFile(root, knownAddressesFile, `${JSON.stringify(kept, null, 2)}\n`);
}
