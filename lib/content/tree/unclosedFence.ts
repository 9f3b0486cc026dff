/**
 * The line of a fence (``` or ~~~) that nothing closes, counted from 1: all after it is code. By CommonMark 4.5: it is closed by a line with as
 * many of the same sign, or more, and nothing else.
 */
export function unclosedFence(body: string): number | undefined {
  let open: { fence: string; line: number } | undefined;
  for (const [index, line] of body.split('\n').entries()) {
    const [, fence = '', info = ''] =
      /^[ \t>]*(?:[-*+] |\d{1,9}[.)] )?[ \t]*(`{3,}|~{3,})(.*)$/.exec(line) ?? [];
    if (fence === '') continue;
    if (!open) {
      // Of backticks the name of a language has none: then it is code in a sentence.
      if (!(fence[0] === '`' && info.includes('`'))) open = { fence, line: index + 1 };
    } else if (fence.startsWith(open.fence) && info.trim() === '') open = undefined;
  }
  return open?.line;
}
