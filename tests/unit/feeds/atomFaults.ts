/** How often an element may stand in another, of those that our feeds use (RFC 4287, Appendix B). */
const grammar: Record<string, Record<string, [fewest: number, most: number]>> = {
  feed: {
    author: [1, 9],
    category: [0, 99],
    id: [1, 1],
    link: [1, 9],
    subtitle: [0, 1],
    title: [1, 1],
    updated: [1, 1],
    entry: [0, 99999],
  },
  entry: { category: [0, 99], id: [1, 1], link: [1, 9], summary: [0, 1], title: [1, 1], updated: [1, 1] },
  author: { name: [1, 1] },
};

const attributes: Record<string, { required: string[]; optional: string[] }> = {
  feed: { required: [], optional: ['xml:lang'] },
  link: { required: ['href', 'rel', 'type'], optional: [] },
  category: { required: ['term'], optional: [] },
};

const namespace = 'http://www.w3.org/2005/Atom';

/** What in a feed the grammar of Atom does not allow, and what RFC 4287 asks for in words. */
export function atomFaults(document: Document): string[] {
  const feed = document.documentElement;
  if (feed.namespaceURI !== namespace || feed.localName !== 'feed') return ['the root is no atom:feed'];

  const faults = elementFaults(feed);
  const ids = [...feed.querySelectorAll('entry > id')].map((id) => id.textContent);
  if (new Set(ids).size !== ids.length) faults.push('two entries have the same id');
  const entryLast = [...feed.querySelectorAll('*')].filter((element) => element.parentNode === feed);
  const firstEntry = entryLast.findIndex(({ localName }) => localName === 'entry');
  if (firstEntry >= 0 && entryLast.slice(firstEntry).some(({ localName }) => localName !== 'entry')) {
    faults.push('an entry stands before something that is none');
  }
  return faults;
}

function elementFaults(element: Element): string[] {
  const name = element.localName;
  const faults: string[] = [];
  const allowed = attributes[name] ?? { required: [], optional: [] };
  const given = [...element.attributes].map((attribute) => attribute.name).filter((each) => each !== 'xmlns');
  faults.push(
    ...allowed.required.filter((each) => !given.includes(each)).map((each) => `${name} lacks ${each}`),
  );
  faults.push(
    ...given
      .filter((each) => !allowed.required.includes(each) && !allowed.optional.includes(each))
      .map((each) => `${name} has ${each}`),
  );

  const text = element.textContent ?? '';
  if (name === 'updated' && !/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(\.\d+)?Z$/.test(text)) {
    faults.push(`"${text}" is no moment`);
  }
  if (name === 'id' && !URL.canParse(text)) faults.push(`"${text}" is no absolute IRI`);
  if (name === 'link' && !URL.canParse(element.getAttribute('href') ?? ''))
    faults.push('a link is not absolute');

  const children = [...element.children];
  const rules = grammar[name] ?? {};
  for (const child of children) {
    if (child.namespaceURI !== namespace || !rules[child.localName])
      faults.push(`${name} holds ${child.nodeName}`);
  }
  for (const [child, [fewest, most]] of Object.entries(rules)) {
    const count = children.filter(({ localName }) => localName === child).length;
    if (count < fewest || count > most) faults.push(`${name} has ${count} ${child}`);
  }
  return [...faults, ...children.flatMap(elementFaults)];
}
