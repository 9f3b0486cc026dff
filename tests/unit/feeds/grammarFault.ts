import type { Grammar, NameClass, Pattern } from './readGrammar';

const empty: Pattern = { kind: 'empty' };
const notAllowed: Pattern = { kind: 'notAllowed' };

/**
 * The first thing in a document that the grammar does not allow, or `undefined`. By derivatives: what remains of the grammar
 * after each piece of the document (James Clark, "An algorithm for RELAX NG validation").
 */
export function grammarFault(grammar: Grammar, root: Element): string | undefined {
  const found: string[] = [];
  const rest = afterElement({ kind: 'ref', name: 'start' }, root);
  if (found[0]) return found[0];
  return isNullable(rest) ? undefined : `${root.nodeName} is not complete`;

  function afterElement(pattern: Pattern, element: Element): Pattern {
    const opened = afterOpen(pattern, element.namespaceURI ?? '', element.localName);
    if (opened.kind === 'notAllowed') return fault(`${element.nodeName} may not stand here`, element);

    let rest = opened;
    for (const attribute of element.attributes) {
      if (attribute.namespaceURI === 'http://www.w3.org/2000/xmlns/') continue;
      rest = afterAttribute(rest, attribute);
      if (rest.kind === 'notAllowed')
        return fault(`the attribute ${attribute.name}="${attribute.value}" is not allowed`, element);
    }
    rest = withoutAttributes(rest);
    if (rest.kind === 'notAllowed') return fault('an attribute is missing', element);

    const texts = element.children.length === 0;
    if (texts) {
      const content = element.textContent ?? '';
      const asText = afterText(rest, content);
      rest = content.trim() === '' ? choice(rest, asText) : asText;
      if (rest.kind === 'notAllowed') return fault(`"${content}" is not allowed`, element);
    }
    for (const node of texts ? [] : element.childNodes) {
      if (node.nodeType === node.ELEMENT_NODE) rest = afterElement(rest, node as Element);
      else if (node.nodeType === node.TEXT_NODE && node.textContent?.trim())
        rest = afterText(rest, node.textContent);
      if (rest.kind === 'notAllowed') return fault(`it holds something that is not allowed`, element);
    }
    const closed = afterClose(rest);
    return closed.kind === 'notAllowed' ? fault('something is missing', element) : closed;
  }

  function fault(sentence: string, element: Element): Pattern {
    const path: string[] = [];
    for (let each: Element | null = element; each; each = each.parentElement) path.unshift(each.nodeName);
    found.push(`${path.join('/')}: ${sentence}`);
    return notAllowed;
  }

  function resolve(pattern: Pattern): Pattern {
    if (pattern.kind !== 'ref') return pattern;
    const named = grammar.get(pattern.name);
    if (!named) throw new Error(`The grammar has no "${pattern.name}".`);
    return resolve(named);
  }

  function isNullable(given: Pattern): boolean {
    const pattern = resolve(given);
    switch (pattern.kind) {
      case 'empty':
      case 'text':
        return true;
      case 'choice':
        return isNullable(pattern.one) || isNullable(pattern.other);
      case 'group':
      case 'interleave':
        return isNullable(pattern.one) && isNullable(pattern.other);
      case 'oneOrMore':
        return isNullable(pattern.of);
      default:
        return false;
    }
  }

  function afterOpen(given: Pattern, namespace: string, local: string): Pattern {
    const pattern = resolve(given);
    const open = (each: Pattern) => afterOpen(each, namespace, local);
    switch (pattern.kind) {
      case 'element':
        return contains(pattern.names, namespace, local) ? join('after', pattern.content, empty) : notAllowed;
      case 'choice':
        return choice(open(pattern.one), open(pattern.other));
      case 'interleave':
        return choice(
          mapAfter(open(pattern.one), (rest) => join('interleave', rest, pattern.other)),
          mapAfter(open(pattern.other), (rest) => join('interleave', pattern.one, rest)),
        );
      case 'group': {
        const first = mapAfter(open(pattern.one), (rest) => join('group', rest, pattern.other));
        return isNullable(pattern.one) ? choice(first, open(pattern.other)) : first;
      }
      case 'oneOrMore':
        return mapAfter(open(pattern.of), (rest) => join('group', rest, choice(pattern, empty)));
      case 'after':
        return mapAfter(open(pattern.one), (rest) => join('after', rest, pattern.other));
      default:
        return notAllowed;
    }
  }

  function afterAttribute(given: Pattern, attribute: Attr): Pattern {
    const pattern = resolve(given);
    const next = (each: Pattern) => afterAttribute(each, attribute);
    switch (pattern.kind) {
      case 'attribute': {
        const isNamed = contains(pattern.names, attribute.namespaceURI ?? '', attribute.localName);
        return isNamed && isNullable(afterText(pattern.content, attribute.value)) ? empty : notAllowed;
      }
      case 'choice':
        return choice(next(pattern.one), next(pattern.other));
      case 'group':
      case 'interleave':
        return choice(
          join(pattern.kind, next(pattern.one), pattern.other),
          join(pattern.kind, pattern.one, next(pattern.other)),
        );
      case 'oneOrMore':
        return join('group', next(pattern.of), choice(pattern, empty));
      case 'after':
        return join('after', next(pattern.one), pattern.other);
      default:
        return notAllowed;
    }
  }

  function withoutAttributes(given: Pattern): Pattern {
    const pattern = resolve(given);
    switch (pattern.kind) {
      case 'attribute':
        return notAllowed;
      case 'choice':
        return choice(withoutAttributes(pattern.one), withoutAttributes(pattern.other));
      case 'group':
      case 'interleave':
        return join(pattern.kind, withoutAttributes(pattern.one), withoutAttributes(pattern.other));
      case 'oneOrMore': {
        const of = withoutAttributes(pattern.of);
        return of.kind === 'notAllowed' ? notAllowed : { kind: 'oneOrMore', of };
      }
      case 'after':
        return join('after', withoutAttributes(pattern.one), pattern.other);
      default:
        return pattern;
    }
  }

  function afterText(given: Pattern, text: string): Pattern {
    const pattern = resolve(given);
    const next = (each: Pattern) => afterText(each, text);
    switch (pattern.kind) {
      case 'text':
        return pattern;
      case 'value':
        return text.trim() === pattern.value ? empty : notAllowed;
      case 'data':
        return isData(pattern, text) ? empty : notAllowed;
      case 'choice':
        return choice(next(pattern.one), next(pattern.other));
      case 'interleave':
        return choice(
          join('interleave', next(pattern.one), pattern.other),
          join('interleave', pattern.one, next(pattern.other)),
        );
      case 'group': {
        const first = join('group', next(pattern.one), pattern.other);
        return isNullable(pattern.one) ? choice(first, next(pattern.other)) : first;
      }
      case 'oneOrMore':
        return join('group', next(pattern.of), choice(pattern, empty));
      case 'after':
        return join('after', next(pattern.one), pattern.other);
      default:
        return notAllowed;
    }
  }

  function afterClose(given: Pattern): Pattern {
    const pattern = resolve(given);
    if (pattern.kind === 'choice') return choice(afterClose(pattern.one), afterClose(pattern.other));
    return pattern.kind === 'after' && isNullable(pattern.one) ? pattern.other : notAllowed;
  }
}

function mapAfter(pattern: Pattern, change: (rest: Pattern) => Pattern): Pattern {
  if (pattern.kind === 'choice')
    return choice(mapAfter(pattern.one, change), mapAfter(pattern.other, change));
  return pattern.kind === 'after' ? join('after', pattern.one, change(pattern.other)) : notAllowed;
}

function choice(one: Pattern, other: Pattern): Pattern {
  if (one.kind === 'notAllowed' || one === other) return other;
  return other.kind === 'notAllowed' ? one : { kind: 'choice', one, other };
}

function join(kind: 'group' | 'interleave' | 'after', one: Pattern, other: Pattern): Pattern {
  if (one.kind === 'notAllowed' || other.kind === 'notAllowed') return notAllowed;
  if (kind !== 'after' && one.kind === 'empty') return other;
  return kind !== 'after' && other.kind === 'empty' ? one : { kind, one, other };
}

function contains(names: NameClass, namespace: string, local: string): boolean {
  switch (names.kind) {
    case 'name':
      return names.namespace === namespace && names.local === local;
    case 'namespace':
      return names.namespace === namespace;
    case 'either':
      return names.classes.some((each) => contains(each, namespace, local));
    case 'any':
      return !names.except || !contains(names.except, namespace, local);
  }
}

/** The two types of XML Schema that the grammar uses. */
function isData({ type, minLength, pattern }: Extract<Pattern, { kind: 'data' }>, text: string): boolean {
  if (type === 'dateTime')
    return (
      /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(\.\d+)?(Z|[+-]\d{2}:\d{2})?$/.test(text) &&
      !Number.isNaN(Date.parse(text))
    );
  return text.length >= minLength && (pattern?.test(text) ?? true);
}
