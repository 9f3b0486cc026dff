import { parseAtomFeed } from 'feedsmith';

/**
 * How often an element may stand in another (RFC 4287, section 4). Of all elements these are the ones that our feeds use: one that is not
 * here is a fault, since the rules for it would be missing.
 */
const grammar: Record<string, Record<string, [fewest: number, most: number]>> = {
  feed: {
    author: [1, Number.POSITIVE_INFINITY],
    category: [0, Number.POSITIVE_INFINITY],
    id: [1, 1],
    link: [0, Number.POSITIVE_INFINITY],
    subtitle: [0, 1],
    title: [1, 1],
    updated: [1, 1],
    entry: [0, Number.POSITIVE_INFINITY],
  },
  entry: {
    category: [0, Number.POSITIVE_INFINITY],
    id: [1, 1],
    link: [0, Number.POSITIVE_INFINITY],
    summary: [0, 1],
    title: [1, 1],
    updated: [1, 1],
  },
  author: { name: [1, 1] },
};

const attributes: Record<string, { required?: string[]; optional?: string[] }> = {
  feed: { optional: ['xml:lang'] },
  link: { required: ['href'], optional: ['rel', 'type'] },
  category: { required: ['term'] },
};

/** Elements whose text is theirs; all others hold elements alone, or nothing. */
const withText = ['id', 'title', 'subtitle', 'summary', 'updated', 'name'];

const values: Record<string, RegExp> = {
  // RFC 3339, as section 3.3 of RFC 4287 narrows it: a moment with its zone, T and Z as capitals.
  updated: /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(\.\d+)?(Z|[+-]\d{2}:\d{2})$/,
  'link type': /^[^\s/]+\/[^\s/]+$/,
  'feed xml:lang': /^[A-Za-z]{1,8}(-[A-Za-z0-9]{1,8})*$/,
};

const namespace = 'http://www.w3.org/2005/Atom';

/**
 * What in a feed RFC 4287 does not allow: how its elements stand, and what they say to one who reads it. Needs a DOMParser.
 * @param fetchedFrom what relative links are read against; without it they are faults
 */
export function atomFaults(xml: string, fetchedFrom?: string): string[] {
  const feed = new DOMParser().parseFromString(xml, 'application/xml').documentElement;
  if (feed.namespaceURI !== namespace || feed.localName !== 'feed') return ['the root is no atom:feed'];

  const faults = elementFaults(feed);
  return faults.length > 0 ? faults : readingFaults(xml, fetchedFrom);
}

function elementFaults(element: Element): string[] {
  const name = element.localName;
  const children = [...element.children];
  const allowed = grammar[name] ?? {};
  return [
    ...attributeFaults(element),
    ...textFaults(element),
    ...children
      .filter((child) => child.namespaceURI !== namespace || !allowed[child.localName])
      .map((child) => `${name} holds ${child.nodeName}`),
    ...Object.entries(allowed).flatMap(([child, [fewest, most]]) => {
      const count = children.filter(({ localName }) => localName === child).length;
      return count < fewest || count > most ? [`${name} has ${count} ${child}`] : [];
    }),
    ...children.flatMap(elementFaults),
  ];
}

function attributeFaults(element: Element): string[] {
  const name = element.localName;
  const { required = [], optional = [] } = attributes[name] ?? {};
  const given = [...element.attributes].filter((attribute) => attribute.name !== 'xmlns');
  return [
    ...required.filter((each) => !element.hasAttribute(each)).map((each) => `${name} lacks ${each}`),
    ...given
      .filter((each) => ![...required, ...optional].includes(each.name))
      .map((each) => `${name} has ${each.name}`),
    ...given
      .filter((each) => !(values[`${name} ${each.name}`]?.test(each.value) ?? true))
      .map((each) => `${name} has ${each.name}="${each.value}"`),
  ];
}

function textFaults(element: Element): string[] {
  const name = element.localName;
  const own = [...element.childNodes].filter(({ nodeType }) => nodeType === Node.TEXT_NODE);
  const text = own.map(({ nodeValue }) => nodeValue).join('');
  if (!withText.includes(name)) return text.trim() === '' ? [] : [`${name} holds the text "${text.trim()}"`];
  return values[name]?.test(text) === false || (name === 'updated' && Number.isNaN(Date.parse(text)))
    ? [`${name} is "${text}"`]
    : [];
}

/** What a program that reads feeds would miss. */
function readingFaults(xml: string, fetchedFrom: string | undefined): string[] {
  const { id, links = [], entries = [] } = parseAtomFeed(xml);
  const all = [{ id, links }, ...entries];
  const ids = all.map((each) => each.id ?? '');
  const addresses = all.flatMap((each) => each.links ?? []).map(({ href }) => href ?? '');
  const leads = (each: { links?: { rel?: string }[] }, relation: string) =>
    (each.links ?? []).some(({ rel = 'alternate' }) => rel === relation);
  return [
    ...ids.filter((each) => !URL.canParse(each)).map((each) => `the id "${each}" is no whole IRI`),
    ...ids.filter((each, place) => ids.indexOf(each) < place).map((each) => `the id "${each}" stands twice`),
    ...addresses
      .filter((each) => !URL.canParse(each, fetchedFrom))
      .map((each) => `the link "${each}" is not whole`),
    ...(leads({ links }, 'self') ? [] : ['the feed does not tell its own address']),
    ...entries
      .filter((entry) => !leads(entry, 'alternate'))
      .map((entry) => `the entry ${entry.id} leads nowhere`),
  ];
}
