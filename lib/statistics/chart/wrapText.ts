/** What a letter of Inter takes of its height, on the wide side: a line rather ends early than outside the picture. */
const letterWidth = 0.56;

/** A text in lines of at most so many pixels. A word that is longer than a line has one of its own. */
export function wrapText(text: string, width: number, fontSize: number): string[] {
  const most = Math.floor(width / (fontSize * letterWidth));
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + 1 + word.length <= most)
      lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}
