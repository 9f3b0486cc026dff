import type { IncomingHttpHeaders } from 'node:http';

/** What somebody has sent. */
export type SentRequest = { target: string; headers: IncomingHttpHeaders; body: Uint8Array };

/** A shorter word says nothing of a person, and stands in many others. */
const minLength = 4;

const mask = '…';

/**
 * What a fault tells, fit to be logged: without the words of the request that met it, and without whatever else stands in quotation marks, such as the text
 * that could not be read as JSON. The lines that say where in the code it was stay as they are.
 */
export function redact(told: string, sent?: SentRequest): string {
  const words = sent ? sentWords(sent) : [];
  return told
    .split('\n')
    .map((line) => (/^\s+at /.test(line) ? line : maskQuoted(words.reduce(maskWord, line))))
    .join('\n');
}

const maskWord = (line: string, word: string) => line.replaceAll(word, mask);

const maskQuoted = (line: string) =>
  line.replace(/"[^"]*"|'[^']*'|`[^`]*`/g, (quoted) => `${quoted[0]}${mask}${quoted[0]}`);

/** As they came and as they are meant, the longest first. */
function sentWords({ target, headers, body }: SentRequest): string[] {
  const texts = [target, ...Object.values(headers).flat(), Buffer.from(body).toString()];
  const words = texts.flatMap((text = '') => [
    text,
    ...text.split(/[\s/?&=;,:"{}]+/).flatMap((part) => [part, ...decode(part).split(/\s+/), decode(part)]),
  ]);
  return [...new Set(words)]
    .filter((word) => word.length >= minLength)
    .sort((one, other) => other.length - one.length);
}

function decode(part: string): string {
  try {
    return decodeURIComponent(part.replaceAll('+', ' '));
  } catch {
    // Not encoded: it stands as it came.
    return part;
  }
}
