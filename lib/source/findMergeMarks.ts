import type { TextFault } from './Fault';

/** The marks that git writes, each seven signs at the start of a line; what follows is the name of a branch. */
const mark = /^(?:<{7}|\|{7}|={7}|>{7})(?=[ \t\r]|$)/;

/** Versions that stand beside each other since two people wrote the same lines. Each place is one fault, with both in words. */
export function findMergeMarks(text: string): TextFault[] {
  if (!new RegExp(mark.source, 'm').test(text)) return [];

  const lines = text.split('\n');
  const faults: TextFault[] = [];
  for (let index = 0; index < lines.length; index++) {
    if (!mark.test(lines[index] ?? '')) continue;
    const end = lines.findIndex((line, at) => at > index && line.startsWith('>>>>>>>'));
    if (lines[index]?.startsWith('<') && end !== -1) {
      faults.push({
        line: index + 1,
        column: 1,
        message: bothVersions(lines.slice(index + 1, end)),
        rule: 'merge',
      });
      index = end;
    } else {
      faults.push({ line: index + 1, column: 1, message: oneMark(lines[index] ?? ''), rule: 'merge' });
    }
  }
  return faults;
}

function bothVersions(lines: readonly string[]): string {
  const middle = lines.findIndex((line) => line.startsWith('======='));
  const base = lines.findIndex((line) => line.startsWith('|||||||'));
  const own = lines.slice(0, base !== -1 && base < middle ? base : Math.max(middle, 0));
  const other = middle === -1 ? lines : lines.slice(middle + 1);
  return `Två versioner av samma rader står kvar efter en sammanslagning. Den ena: ${inWords(own)} Den andra: ${inWords(other)} Behåll det som ska gälla, och ta bort raderna som börjar med <<<<<<<, |||||||, ======= och >>>>>>>.`;
}

const oneMark = (line: string) =>
  `Raden "${line.trim().slice(0, 40)}" är ett märke som står kvar efter en sammanslagning. Titta på raderna runt den, behåll det som ska gälla och ta bort märket.`;

/** Enough to know them by. */
function inWords(lines: readonly string[]): string {
  const words = lines.join(' ').replace(/\s+/g, ' ').trim();
  if (words === '') return 'inga rader.';
  return `"${words.length <= 160 ? words : `${words.slice(0, 157).trimEnd()}…`}".`;
}
