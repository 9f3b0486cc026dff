import {
  isAlias,
  isMap,
  isScalar,
  isSeq,
  LineCounter,
  type Node,
  parseDocument,
  type Scalar,
  type YAMLError,
} from 'yaml';
import { findTextFaults, placeAt } from './findTextFaults';
import { plainTextFault } from './plainTextFault';

export type Place = { line: number; column: number };
type YamlFault = Place & { message: string; rule: string };

export type Yaml = {
  value: unknown;
  /** Kept instead of the places of all fields, which take fifty times the room and are asked for only when there is a fault. */
  text: string;
};

/** What is read: the head of a page, or a file with nothing but data in it. An editor is told of the one that it is. */
type Holder = 'head' | 'file';

/**
 * Plain YAML only: text, numbers, true and false, lists and fields. Anchors and aliases are refused, because a few lines of
 * them can unfold into gigabytes; tags too, because they make other things than text.
 */
export function readYaml(yaml: string, holder: Holder): Yaml | { faults: YamlFault[] } {
  // Of a page that was done before its head was cut out.
  const textFaults = [...(holder === 'file' ? findTextFaults(yaml) : []), ...findHardSpaces(yaml)];
  if (textFaults.length > 0) return { faults: textFaults };
  const { parsed, placeAt } = parse(yaml);
  if (!parsed) {
    return { faults: [{ ...words[holder].start, message: words[holder].tooDeep, rule: 'yaml' }] };
  }
  // One fault in YAML makes all that follows look wrong, so only the first is told.
  const [error] = parsed.errors;
  if (error)
    return { faults: [{ ...placeAt(error.pos[0]), message: yamlMessage(error, holder), rule: 'yaml' }] };

  const faults: YamlFault[] = [];
  const refuse = (node: Node, message: string) =>
    faults.push({ ...placeAt(node.range?.[0] ?? 0), message, rule: 'yaml' });

  function toValue(node: unknown): unknown {
    if (isAlias(node))
      refuse(node, `"*${node.source}" är en hänvisning, och sådana används inte här. ${quoteIt}`);
    else if (isScalar(node) || isMap(node) || isSeq(node)) {
      if (node.anchor)
        refuse(node, `"&${node.anchor}" är ett ankare, och sådana används inte här. ${quoteIt}`);
      if (node.tag && !plainTags.has(node.tag))
        refuse(
          node,
          `"${node.tag.replace('tag:yaml.org,2002:', '!!')}" är en tagg, och sådana används inte här. ${quoteIt}`,
        );
      if (isScalar(node)) {
        const comment = commentAfter(node);
        if (comment !== undefined)
          faults.push({ ...placeAt(comment), message: cutAtComment(String(node.value)), rule: 'yaml' });
        const fault = typeof node.value === 'string' ? plainTextFault(node.value) : undefined;
        if (fault) faults.push({ ...placeAt(node.range?.[0] ?? 0), ...fault });
        return node.value;
      }
      if (isSeq(node)) return node.items.map(toValue);
      // Not a plain object: a field called __proto__ must stay a field.
      const fields = Object.create(null) as Record<string, unknown>;
      for (const { key, value } of node.items) {
        if (isScalar(key)) fields[String(key.value)] = toValue(value);
        else
          refuse(
            node,
            `Här står något som inte är ett fält. Skriv fältets namn, ett kolon och värdet. ${quoteIt}`,
          );
      }
      return fields;
    }
    return null;
  }

  /** Where a comment stands on the line of a text without quotation marks: the text ends there, and few who write it know. */
  function commentAfter({ type, value, range }: Scalar): number | undefined {
    if (type !== 'PLAIN' || typeof value !== 'string' || !range) return undefined;
    const [space] = /^[ \t]+(?=#)/.exec(yaml.slice(range[1], range[1] + 100)) ?? [];
    return space === undefined ? undefined : range[1] + space.length;
  }

  const value = toValue(parsed.contents);
  return faults.length > 0 ? { faults } : { value, text: yaml };
}

/** Spaces that do not break are text to YAML, where it asks for a space: before a field, after its colon, after the dash of a list. */
function findHardSpaces(yaml: string): YamlFault[] {
  if (!yaml.includes('\u00a0')) return [];
  return [...yaml.matchAll(/^[ \t]*(?:-[ \t]*)?(?:[\w"'.-]+:[ \t]*)?\u00a0/gm)].map(
    ({ 0: start, index }) => ({
      ...placeAt(yaml, index + start.length - 1),
      message:
        'Här står ett hårt mellanslag (U+00A0), som läses som en bokstav. Ta bort det och skriv ett vanligt mellanslag.',
      rule: 'yaml',
    }),
  );
}

type Places = {
  /** Where the value at a path stands; for a missing one, the place of what should hold it. */
  placeOf(path: readonly PropertyKey[]): Place;
  /** Where the name of a field stands. */
  placeOfKey(path: readonly PropertyKey[]): Place;
};

/** Read once for all the places of a file. */
export function placesIn({ text }: Yaml): Places {
  const { parsed, placeAt } = parse(text);

  function placeOf(path: readonly PropertyKey[]): Place {
    for (let length = path.length; length > 0; length--) {
      const node = parsed?.getIn(path.slice(0, length), true) as Node | undefined;
      if (node?.range) return placeAt(node.range[0]);
    }
    return { line: 1, column: 1 };
  }

  function placeOfKey(path: readonly PropertyKey[]): Place {
    const holder = path.length === 1 ? parsed?.contents : parsed?.getIn(path.slice(0, -1), true);
    const pair = isMap(holder)
      ? holder.items.find(({ key }) => isScalar(key) && String(key.value) === String(path.at(-1)))
      : undefined;
    const key = pair?.key as Node | undefined;
    return key?.range ? placeAt(key.range[0]) : placeOf(path);
  }

  return { placeOf, placeOfKey };
}

export const placeOf = (yaml: Yaml, path: readonly PropertyKey[]): Place => placesIn(yaml).placeOf(path);

export const placeOfKey = (yaml: Yaml, path: readonly PropertyKey[]): Place =>
  placesIn(yaml).placeOfKey(path);

type Parsed = { parsed: ReturnType<typeof parseSafely>; placeAt: (offset: number) => Place };

/** A head with a hundred faults is asked for a hundred places, one after the other. */
let latest: { yaml: string; result: Parsed } | undefined;

function parse(yaml: string): Parsed {
  if (latest?.yaml === yaml) return latest.result;

  const lineCounter = new LineCounter();
  const parsed = parseSafely(yaml, lineCounter);
  const placeAt = (offset: number): Place => {
    const { line, col } = lineCounter.linePos(offset);
    return { line: Math.max(line, 1), column: Math.max(col, 1) };
  };
  const result = { parsed, placeAt };
  latest = { yaml, result };
  return result;
}

/** What plain text, numbers, lists and fields are to YAML. */
const plainTags = new Set(
  ['str', 'int', 'float', 'bool', 'null', 'map', 'seq'].map((name) => `tag:yaml.org,2002:${name}`),
);

/** `undefined` when brackets are nested so deeply that reading them would end the program. */
function parseSafely(yaml: string, lineCounter: LineCounter) {
  if (/[[{]\s*(?:[[{]\s*){20}/.test(yaml)) return undefined;
  try {
    return parseDocument(yaml, { lineCounter, schema: 'core', prettyErrors: false, logLevel: 'silent' });
  } catch (error) {
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}

const cutAtComment = (text: string) =>
  `Texten slutar vid "${text.slice(-30)}", för efter mellanslag är # en kommentar som inte visas. Sätt hela texten inom citattecken: "…". Är det en kommentar skriver du den på en egen rad.`;

export const doubledField = 'Fältet står två gånger. Ta bort det ena.';

const quoteIt = 'Är det text, sätt den inom citattecken: "…".';

const words = {
  head: {
    /** The line after the one with ---. */
    start: { line: 2, column: 1 },
    tooDeep:
      'Sidhuvudet är för långt eller har för många parenteser inuti varandra. Skriv fälten som i content/README.md.',
    indent: 'Fälten ska börja längst till vänster, och det som hör till en lista dras in två mellanslag.',
    unreadable:
      'Sidhuvudet går inte att läsa här. Varje rad ska vara ett fält: namn, kolon, mellanslag och värde.',
  },
  file: {
    start: { line: 1, column: 1 },
    tooDeep:
      'Filen är för lång eller har för många parenteser inuti varandra. Skriv fälten som i content/README.md.',
    indent: 'Det som hör ihop börjar lika långt från vänster: jämför med raderna ovanför.',
    unreadable:
      'Filen går inte att läsa här. Varje rad ska vara ett fält: namn, kolon, mellanslag och värde. I en lista börjar varje post med ett bindestreck och ett mellanslag.',
  },
};

function yamlMessage({ code }: YAMLError, holder: Holder): string {
  switch (code) {
    case 'DUPLICATE_KEY':
      return doubledField;
    case 'TAB_AS_INDENT':
      return 'Raden börjar med en tabb. Dra in raden med mellanslag i stället.';
    case 'MISSING_CHAR':
      return 'Här saknas ett tecken: oftast ett kolon med mellanslag efter fältets namn, eller ett avslutande citattecken.';
    case 'BLOCK_AS_IMPLICIT_KEY':
      return 'Texten har ett kolon följt av mellanslag, och då tolkas den som ett nytt fält. Sätt hela texten inom citattecken: "…".';
    case 'BAD_SCALAR_START':
      return 'Texten börjar med ett tecken som betyder något särskilt (@, %, ` eller liknande). Sätt hela texten inom citattecken: "…".';
    case 'BAD_INDENT':
      return `Raden är indragen fel. ${words[holder].indent}`;
    default:
      return `${words[holder].unreadable} Har texten särskilda tecken, sätt den inom citattecken: "…".`;
  }
}
