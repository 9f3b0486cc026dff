/** A name, or a set of names, in RELAX NG. */
export type NameClass =
  | { kind: 'name'; namespace: string; local: string }
  | { kind: 'namespace'; namespace: string }
  | { kind: 'any'; except?: NameClass }
  | { kind: 'either'; classes: NameClass[] };

export type Pattern =
  | { kind: 'empty' | 'text' | 'notAllowed' }
  | { kind: 'ref'; name: string }
  | { kind: 'data'; type: string; minLength: number; pattern: RegExp | undefined }
  | { kind: 'value'; value: string }
  | { kind: 'element' | 'attribute'; names: NameClass; content: Pattern }
  | { kind: 'choice' | 'group' | 'interleave' | 'after'; one: Pattern; other: Pattern }
  | { kind: 'oneOrMore'; of: Pattern };

export type Grammar = Map<string, Pattern>;

const operators = { ',': 'group', '|': 'choice', '&': 'interleave' } as const;

/**
 * A grammar in RELAX NG's compact form, as far as that of Atom goes. What stands in brackets are remarks and rules of
 * another language (Schematron), and is passed over.
 */
export function readGrammar(text: string): Grammar {
  const tokens = [
    ...text
      .replace(/^\s*#.*$/gm, '')
      .matchAll(/"[^"]*"|[\w.-]+:\*|[\w-]+(?:[:.][\w-]+)*|[={}()[\],&|?*+~-]/g),
  ].map(([token]) => token);
  let place = 0;
  const peek = () => tokens[place] ?? '';
  const take = () => tokens[place++] ?? '';
  const expect = (token: string) => {
    const found = take();
    if (found !== token) throw new Error(`The grammar has "${found}" where "${token}" should be.`);
  };
  const namespaces = new Map([['xml', 'http://www.w3.org/XML/1998/namespace']]);
  const namespaceOf = (prefix: string) => {
    const namespace = namespaces.get(prefix);
    if (namespace === undefined) throw new Error(`The grammar does not say what "${prefix}" stands for.`);
    return namespace;
  };
  const takeText = () => {
    let value = take().slice(1, -1);
    while (peek() === '~') {
      take();
      value += take().slice(1, -1);
    }
    return value;
  };

  const grammar: Grammar = new Map();
  while (place < tokens.length) {
    const name = take();
    if (name === 'namespace') {
      const prefix = take();
      expect('=');
      namespaces.set(prefix, takeText());
    } else {
      expect('=');
      grammar.set(name, readPattern());
    }
  }
  return grammar;

  function readPattern(): Pattern {
    let one = readParticle();
    while (peek() in operators) {
      const kind = operators[take() as keyof typeof operators];
      one = { kind, one, other: readParticle() };
    }
    return one;
  }

  function readParticle(): Pattern {
    const of = readPrimary();
    switch (peek()) {
      case '?':
        take();
        return { kind: 'choice', one: of, other: { kind: 'empty' } };
      case '*':
        take();
        return { kind: 'choice', one: { kind: 'oneOrMore', of }, other: { kind: 'empty' } };
      case '+':
        take();
        return { kind: 'oneOrMore', of };
      default:
        return of;
    }
  }

  function readPrimary(): Pattern {
    while (peek() === '[') passRemark();
    if (peek().startsWith('"')) return { kind: 'value', value: takeText() };
    const token = take();
    if (token === 'text' || token === 'empty') return { kind: token };
    if (token === '(') {
      const pattern = readPattern();
      expect(')');
      return pattern;
    }
    if (token === 'element' || token === 'attribute') {
      const names = readNames();
      expect('{');
      const content = readPattern();
      expect('}');
      return { kind: token, names, content };
    }
    if (token.startsWith('xsd:')) return readData(token.slice(4));
    return { kind: 'ref', name: token };
  }

  function readData(type: string): Pattern {
    let minLength = 0;
    let pattern: RegExp | undefined;
    if (peek() === '{') {
      take();
      while (peek() !== '}') {
        const parameter = take();
        expect('=');
        const value = takeText();
        if (parameter === 'minLength') minLength = Number(value);
        if (parameter === 'pattern') pattern = new RegExp(`^(?:${value})$`, 'u');
      }
      take();
    }
    return { kind: 'data', type, minLength, pattern };
  }

  function readNames(): NameClass {
    const token = take();
    let names: NameClass;
    if (token === '(') {
      const classes = [readNames()];
      while (peek() === '|') {
        take();
        classes.push(readNames());
      }
      expect(')');
      names = { kind: 'either', classes };
    } else if (token === '*') names = { kind: 'any' };
    else if (token.endsWith(':*')) names = { kind: 'namespace', namespace: namespaceOf(token.slice(0, -2)) };
    else {
      const [prefix, local] = token.includes(':') ? token.split(':') : ['local', token];
      names = { kind: 'name', namespace: namespaceOf(prefix ?? ''), local: local ?? '' };
    }
    if (peek() !== '-') return names;
    take();
    return { kind: 'any', except: readNames() };
  }

  function passRemark() {
    let depth = 0;
    do {
      const token = take();
      if (token === '[') depth++;
      if (token === ']') depth--;
    } while (depth > 0);
  }
}
