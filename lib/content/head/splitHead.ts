type Split =
  | { yaml: string; body: string }
  | { fault: { line: number; column?: number; message: string; rule: string } };

/** What a page with a hundred sources has. */
const maxHeadLines = 400;

/**
 * The page head and the body. Both keep the file's own line numbers: what is cut away is left as empty lines, so that
 * every later fault has its place in the file.
 */
export function splitHead(text: string): Split {
  const lines = text.split('\n');
  if (lines[0]?.trimEnd() !== '---') {
    return {
      fault: {
        line: 1,
        message:
          'Sidan saknar sidhuvud. Den första raden ska vara ---, sedan kommer fälten, till exempel title, och därefter en rad till med ---.',
        rule: 'no-head',
      },
    };
  }

  const end = lines.findIndex((line, index) => index > 0 && line.trimEnd() === '---');
  if (end === -1) {
    return {
      fault: {
        line: 1,
        message: 'Sidhuvudet tar aldrig slut. Skriv en rad med bara --- efter det sista fältet.',
        rule: 'no-head',
      },
    };
  }
  if (end > maxHeadLines) {
    return {
      fault: {
        line: maxHeadLines + 1,
        message: `Sidhuvudet har ${end - 1} rader. Det får ha högst ${maxHeadLines - 1}. Ta bort källor, eller dela upp sidan.`,
        rule: 'no-head',
      },
    };
  }
  const second = secondHead(lines, end + 1);
  if (second !== undefined) {
    const message =
      'Här börjar ett sidhuvud till, och det visas som text. En sida har ett: flytta fälten till det första, och ta bort raderna med --- här.';
    return { fault: { line: second + 1, column: 1, message, rule: 'second-head' } };
  }
  return {
    yaml: ['', ...lines.slice(1, end)].join('\n'),
    body: '\n'.repeat(end + 1) + lines.slice(end + 1).join('\n'),
  };
}

/** Where another file was pasted: a line with ---, fields, and a line with --- again, before anything else. */
function secondHead(lines: readonly string[], from: number): number | undefined {
  const start = lines.findIndex((line, index) => index >= from && line.trim() !== '');
  if (lines[start]?.trimEnd() !== '---') return undefined;
  const end = lines.findIndex((line, index) => index > start && line.trimEnd() === '---');
  const isField = (line: string) => /^(?:[a-zåäö]\w*:(?:\s|$)|[ \t]|-[ \t]|#)/i.test(line);
  return end > start + 1 && lines.slice(start + 1, end).every(isField) ? start : undefined;
}
