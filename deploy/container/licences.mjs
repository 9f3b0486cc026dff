/** Licences under which something may reach a browser or an image: SPDX names. Another one is a decision, not a detail. */
export const allowedLicences = [
  '0BSD',
  'Apache-2.0',
  'BSD-3-Clause',
  // The data of caniuse-lite, which Next reads at build.
  'CC-BY-4.0',
  'ISC',
  // libvips, a library of its own beside sharp, which Next brings; nothing of ours is linked into it.
  'LGPL-3.0-or-later',
  'MIT',
  // resvg, used as it is, at build.
  'MPL-2.0',
  // Inter, the typeface.
  'OFL-1.1',
  'Python-2.0',
  'Zlib',
];

/**
 * The packages that are not for development alone, from package-lock.json: where they lie, with their licences.
 * @param {{ packages: Record<string, { version?: string, license?: string, dev?: boolean }> }} lock
 */
export function shippedPackages({ packages }) {
  return Object.entries(packages)
    .filter(([path, { dev }]) => path !== '' && !dev)
    .map(([path, { version = '', license = '' }]) => ({
      path,
      name: path.replace(/^.*node_modules\//, ''),
      version,
      licence: license,
    }));
}

/**
 * Whether every licence of an expression is allowed, whatever it may be chosen from.
 * @param {string} expression such as `(MIT AND Zlib)`
 */
export const isAllowed = (expression) =>
  expression !== '' &&
  expression
    .replace(/[()]/g, '')
    .split(/ (?:AND|OR) /)
    .every((licence) => allowedLicences.includes(licence));
