/** Forty printed pages: longer than anybody reads, and what can be checked within a second whatever stands in it. */
export const maxFileBytes = 100_000;

const maxLines = 3_000;

type Decoded =
  | { text: string }
  | { fault: { line?: number; column?: number; message: string; rule: string } };

/** The text of a file: UTF-8, with or without a byte order mark, with line endings of any system. */
export function decodeText(bytes: Uint8Array): Decoded {
  if (bytes.length > maxFileBytes) {
    const kilobytes = Math.ceil(bytes.length / 1_000);
    return {
      fault: {
        line: 1,
        message: `Filen är ${kilobytes} kB. En sida får vara högst ${maxFileBytes / 1_000} kB. Dela upp den i flera sidor.`,
        rule: 'too-large',
      },
    };
  }

  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    const line = lineOfBadByte(bytes);
    return { fault: { line, message: notUtf8, rule: 'encoding' } };
  }
  text = text.replace(/\r\n?/g, '\n');
  const lineCount = text.split('\n').length;
  if (lineCount > maxLines) {
    return {
      fault: {
        line: maxLines + 1,
        message: `Filen har ${lineCount} rader. En sida får ha högst ${maxLines}. Dela upp den i flera sidor.`,
        rule: 'too-large',
      },
    };
  }

  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for.
  const control = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\ufffd\u2028\u2029]/.exec(text);
  if (!control) return { text };

  const before = text.slice(0, control.index).split('\n');
  const code = control[0].charCodeAt(0).toString(16).toUpperCase().padStart(4, '0');
  return {
    fault: {
      line: before.length,
      column: (before.at(-1)?.length ?? 0) + 1,
      message: `Här står ett osynligt eller trasigt tecken (U+${code}). Ta bort det, eller spara om filen som UTF-8.`,
      rule: 'encoding',
    },
  };
}

const notUtf8 =
  'Filen är inte sparad som UTF-8, så å, ä och ö går inte att läsa. Öppna filen i redigeraren och spara om den med kodningen UTF-8.';

/** The first line that UTF-8 cannot read: a line feed is the same byte in every encoding that editors meet. */
function lineOfBadByte(bytes: Uint8Array): number {
  let line = 1;
  for (let start = 0; start < bytes.length; line++) {
    const feed = bytes.indexOf(10, start);
    const end = feed === -1 ? bytes.length : feed;
    try {
      new TextDecoder('utf-8', { fatal: true }).decode(bytes.subarray(start, end));
    } catch {
      return line;
    }
    start = end + 1;
  }
  return 1;
}
