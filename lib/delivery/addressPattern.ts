import { escapePattern } from '@/lib/text/escapePattern';

/** An address as Next writes it (`/statistik/[name]`, `/a/[...rest]`, `/b/[[...rest]]`) as a regular expression for both servers. */
export function addressPattern(address: string): string {
  const parts = address.split('/').filter(Boolean);
  const pattern = parts
    .map((part) => {
      if (/^\[\[\.\.\..+\]\]$/.test(part)) return '(?:/.+)?';
      if (/^\[\.\.\..+\]$/.test(part)) return '/.+';
      if (/^\[.+\]$/.test(part)) return '/[^/]+';
      return `/${escapePattern(part)}`;
    })
    .join('');
  return `^${pattern || '/'}$`;
}

/** The one address that a pattern stands for. `undefined` when it has parts that vary. */
export function literalOf(pattern: string): string | undefined {
  const [, literal] = /^\^((?:[^\\.*+?^${}()|[\]]|\\.)+)\$$/.exec(pattern) ?? [];
  return literal?.replace(/\\(.)/g, '$1');
}
