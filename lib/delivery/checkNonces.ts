import type { Build } from './Build';

type Matcher = Pick<Build['routing']['middlewareMatchers'][number], 'sourceRegex'>;

/** Every page that is made when it is asked for needs a nonce for its scripts, which proxy.ts gives to those it lists. */
export function checkNonces(pages: readonly string[], matchers: readonly Matcher[]): void {
  const without = pages.filter(
    (page) => !matchers.some(({ sourceRegex }) => new RegExp(sourceRegex).test(page)),
  );
  if (without.length === 0) return;
  throw new Error(
    `${without.join(', ')} is made when it is asked for, but proxy.ts does not list it, so its scripts would be refused. Add it to the matcher in proxy.ts, or let it be made at build (dynamic = 'force-static').`,
  );
}
