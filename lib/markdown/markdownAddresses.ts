/**
 * A page as Markdown stands at its own address and `.md`. Next has no route for "any address and `.md`", so the files have a
 * folder of their own in app/, which no visitor sees: next.config.ts leads to it, and the build takes it away again.
 */
const folder = '/markdown';

export const markdownAddress = (address: string) => `${address}.md`;

/** For `generateStaticParams`: `/a/b` is `['a', 'b.md']`. */
export const markdownSlug = (address: string) => markdownAddress(address).split('/').slice(1);

/** The page of such a slug. */
export const addressOfSlug = (slug: readonly string[]) => `/${slug.join('/')}`.replace(/\.md$/, '');

/** Where visitors find what Next has made at an address. */
export const publicAddress = (address: string) =>
  address.startsWith(`${folder}/`) ? address.slice(folder.length) : address;
