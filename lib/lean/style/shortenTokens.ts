import { shortName } from './shortName';

const declared = /(?<=[{;]\s*)--([\w-]+)(?=:)/g;

/**
 * A style with names of one or two characters for its custom properties, the shortest for those that are asked for most. Only style sheets ask for them (dropUnusedTokens.ts looks at the
 * markup too: there they keep their names).
 */
export function shortenTokens(style: string, markup: string): string {
  const names = new Set([...style.matchAll(declared)].map(([, name = '']) => name));
  const uses = (name: string) => style.split(`var(--${name}`).length;
  const short = new Map(
    [...names]
      .filter((name) => !markup.includes(`var(--${name}`))
      .sort((one, other) => uses(other) - uses(one))
      .map((name, index) => [name, shortName(index)]),
  );
  const shorten = (whole: string, name: string) => (short.has(name) ? `--${short.get(name)}` : whole);
  return style.replace(declared, shorten).replace(/(?<=var\(\s*)--([\w-]+)/g, shorten);
}
