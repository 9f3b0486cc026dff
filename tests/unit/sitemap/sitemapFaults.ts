/**
 * What is wrong with a sitemap by the rules of sitemaps.org (its schema sitemap.xsd, version 0.9) and, for languages, by
 * those of the search engines: written out here, because no validator of schemas is at hand in Node.
 */
export function sitemapFaults(xml: string, site: string): string[] {
  const faults: string[] = [];
  const root = new DOMParser().parseFromString(xml, 'application/xml').documentElement;
  if (root.namespaceURI !== sitemapNamespace || root.localName !== 'urlset') {
    return [`The root is ${root.nodeName} in ${root.namespaceURI}, and not urlset in ${sitemapNamespace}.`];
  }
  if (root.children.length === 0) faults.push('There is no url.');
  if (root.children.length > 50_000)
    faults.push(`There are ${root.children.length} urls; 50,000 is the most.`);
  if (xml.length > 52_428_800) faults.push('The file is larger than 50 MB.');

  const languages = new Map<string, Map<string, string>>();
  for (const url of root.children) {
    const loc = url.querySelector('loc')?.textContent ?? '';
    const add = (fault: string) => faults.push(`${loc}: ${fault}`);
    if (url.localName !== 'url' || url.namespaceURI !== sitemapNamespace) add(`is in ${url.nodeName}`);
    if (languages.has(loc)) add('stands twice');
    languages.set(loc, readLanguages(url, add));

    const seen = [...url.children].filter((child) => child.namespaceURI === sitemapNamespace);
    const names = seen.map(({ localName }) => localName);
    for (const name of names) if (!(name in values)) add(`has the unknown element ${name}`);
    if (new Set(names).size < names.length) add('has an element twice');
    for (const [place, name] of names.entries()) {
      const next = names[place + 1];
      if (next && order.indexOf(next) < order.indexOf(name)) add(`has ${name} before ${next}`);
    }
    const firstForeign = [...url.children].findIndex((child) => child.namespaceURI !== sitemapNamespace);
    const after = [...url.children]
      .slice(Math.max(firstForeign, 0))
      .find((child) => firstForeign >= 0 && child.namespaceURI === sitemapNamespace);
    if (after) add(`has an element of another vocabulary before ${after.localName}`);
    if (!names.includes('loc')) add('has no loc');
    for (const { localName, textContent } of seen) {
      const value = textContent ?? '';
      if (!values[localName as keyof typeof values]?.(value)) add(`${localName} is "${value}"`);
    }
    if (!loc.startsWith(`${site}/`)) add('lies on another site');
  }
  return [...faults, ...oneSided(languages)];
}

const sitemapNamespace = 'http://www.sitemaps.org/schemas/sitemap/0.9';
const xhtmlNamespace = 'http://www.w3.org/1999/xhtml';

/** W3C's form of dates: a year, a month, a day, or a moment with its zone. */
const moment =
  /^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01])(T\d{2}:\d{2}(:\d{2}(\.\d+)?)?(Z|[+-]\d{2}:\d{2}))?)?)?$/;

const frequencies = ['always', 'hourly', 'daily', 'weekly', 'monthly', 'yearly', 'never'];

const values = {
  loc: (value: string) => value.length >= 12 && value.length <= 2048 && URL.canParse(value),
  lastmod: (value: string) => moment.test(value) && !Number.isNaN(Date.parse(value)),
  changefreq: (value: string) => frequencies.includes(value),
  priority: (value: string) => /^(0(\.\d+)?|1(\.0+)?)$/.test(value),
};

/** A sequence in the schema; what is of other vocabularies comes after it. */
const order = Object.keys(values);

function readLanguages(url: Element, add: (fault: string) => void): Map<string, string> {
  const found = new Map<string, string>();
  for (const link of url.getElementsByTagNameNS(xhtmlNamespace, 'link')) {
    const language = link.getAttribute('hreflang') ?? '';
    const address = link.getAttribute('href') ?? '';
    if (link.getAttribute('rel') !== 'alternate') add('has a link that is no alternate');
    if (!/^([a-z]{2,3}(-[A-Za-z]{2,4})?|x-default)$/.test(language)) add(`has the language "${language}"`);
    if (found.has(language)) add(`has two pages in ${language}`);
    if (!URL.canParse(address)) add(`leads to "${address}"`);
    found.set(language, address);
  }
  return found;
}

/** Every page of a pair names both itself and the other. */
function oneSided(languages: ReadonlyMap<string, ReadonlyMap<string, string>>): string[] {
  const faults: string[] = [];
  for (const [address, others] of languages) {
    const all = [...others.values()];
    if (all.length > 0 && !all.includes(address)) faults.push(`${address}: does not name itself`);
    for (const other of all)
      if (![...(languages.get(other)?.values() ?? [])].includes(address))
        faults.push(`${address}: names ${other}, which does not name it back`);
  }
  return faults;
}
