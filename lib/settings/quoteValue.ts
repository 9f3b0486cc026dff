const maxLength = 60;

/**
 * A setting's value as it can be shown on one line of a log: short, with nothing that a terminal would obey, and without the
 * password that someone wrote into an address.
 */
export function quoteValue(value: string): string {
  const shown = Array.from(value.replace(/\/\/.*@/s, '//***@'), escapeCharacter);
  const whole = shown.join('');
  if (whole.length + '""'.length <= maxLength) return `"${whole}"`;

  // Whole characters are left out, never half of an escape sequence.
  let beginning = '';
  for (const character of shown) {
    if (beginning.length + character.length + '"…"'.length > maxLength) break;
    beginning += character;
  }
  return `"${beginning}…"`;
}

function escapeCharacter(character: string): string {
  if (character === '"' || character === '\\') return `\\${character}`;
  // Control characters, characters that turn the text's direction, line separators, lone surrogates.
  if (!/[\p{C}\p{Zl}\p{Zp}]/u.test(character)) return character;
  return named[character] ?? `\\u{${(character.codePointAt(0) ?? 0).toString(16)}}`;
}

const named: Record<string, string> = { '\n': '\\n', '\r': '\\r', '\t': '\\t' };
