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

/**
 * Where another file was pasted: a line with ---, fields, and a line with --- again. Below text one of the fields is the title; lines that
 * divide a text have none between them. In code it may stand.
 */
function secondHead(lines: readonly string[], from: number): number | undefined {
  const first = lines.findIndex((line, index) => index >= from && line.trim() !== '');
  let isCode = false;
  let start: number | undefined;
  for (let index = from; index < lines.length; index++) {
    const line = lines[index]?.trimEnd() ?? '';
    if (/^ {0,3}(?:```|~~~)/.test(line)) isCode = !isCode;
    if (isCode || line !== '---') continue;
    const fields = start === undefined ? [] : lines.slice(start + 1, index);
    const isHead = fields.length > 0 && fields.every((each) => isField.test(each));
    if (isHead && (start === first || fields.some((each) => each.startsWith('title:')))) return start;
    start = index;
  }
  return undefined;
}

const isField = /^(?:[a-zåäö]\w*:(?:\s|$)|[ \t]|-[ \t]|#)/i;
