import { notUtf8 } from '@/lib/source/findTextFaults';

type CaptionFault = { line: number; message: string };

type Captions = {
  /** Of the page: what visitors read must be in it. */
  language: string;
  /** How long the film is. */
  seconds: number;
};

/** W3C WebVTT, 4.2.1: hours may be left out. */
const timing =
  /^(?:(\d{2,}):)?([0-5]\d):([0-5]\d)\.(\d{3})[ \t]+-->[ \t]+(?:(\d{2,}):)?([0-5]\d):([0-5]\d)\.(\d{3})(?:[ \t].*)?$/;

/** What a browser would leave out of a file with captions without saying so, and what does not belong to the film. */
export function captionFaults(bytes: Uint8Array, captions: Captions): CaptionFault[] {
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return [{ line: 1, message: notUtf8 }];
  }
  const lines = text.split(/\r\n|\n|\r/);
  // All else that is wrong in it comes from that.
  if (!/^WEBVTT(?:[ \t]|$)/.test(lines[0] ?? '')) return [{ line: 1, message: noSignature(text) }];

  const [head = { line: 1, lines: [] }, ...blocks] = blocksOf(lines);
  const faults = headFaults(head, captions.language);
  let last = 0;
  let count = 0;
  for (const block of blocks) {
    if (/^(?:NOTE|STYLE|REGION)(?:[ \t]|$)/.test(block.lines[0] ?? '')) continue;
    const cue = readCue(block);
    count++;
    if ('message' in cue) {
      faults.push(cue);
      continue;
    }
    const { line, from, to, hasText } = cue;
    const tell = (message: string) => faults.push({ line, message });
    if (to <= from) tell('Texten slutar innan den börjar. Rätta tiderna.');
    else if (from < last) tell('Texten börjar före den som står ovanför. Sätt texterna i tidens ordning.');
    else if (from > captions.seconds)
      tell('Texten börjar när filmen är slut. Rätta tiden, eller byt till filmens egen textning.');
    if (!hasText) tell('Tiden har ingen text under sig. Skriv texten, eller ta bort tiden.');
    last = Math.max(last, from);
  }
  if (count === 0) faults.push({ line: 1, message: 'Textningen har inga texter. Skriv det som tecknas.' });
  return faults;
}

const noSignature = (text: string) =>
  /^\d+\s*[\r\n]+\d\d:\d\d:\d\d,\d{3} -->/.test(text.trimStart())
    ? 'Filen är SubRip (SRT). Spara om den som WebVTT: första raden är WEBVTT, och tiderna har punkt i stället för komma.'
    : 'Filen är ingen WebVTT. Första raden ska vara WEBVTT.';

type Block = { line: number; lines: string[] };

/** What stands between empty lines, each with the number of its first line. */
function blocksOf(lines: readonly string[]): Block[] {
  const blocks: Block[] = [];
  let open: Block | undefined;
  for (const [index, content] of lines.entries()) {
    if (content === '') open = undefined;
    else if (open) open.lines.push(content);
    else {
      open = { line: index + 1, lines: [content] };
      blocks.push(open);
    }
  }
  return blocks;
}

function headFaults({ line, lines }: Block, language: string): CaptionFault[] {
  return lines.flatMap((content, index): CaptionFault[] => {
    const place = line + index;
    if (content.includes('-->'))
      return [{ line: place, message: 'En tom rad ska stå mellan WEBVTT och den första tiden.' }];
    // Not of the standard, but what many programs write.
    const [, written] = /^Language:\s*([A-Za-z-]+)/.exec(content) ?? [];
    if (!written || written.toLowerCase().split('-')[0] === language) return [];
    const message = `Textningen är på språket "${written}", men sidan är på "${language}". Lägg dit textningen på sidans språk.`;
    return [{ line: place, message }];
  });
}

function readCue({
  line,
  lines,
}: Block): CaptionFault | { line: number; from: number; to: number; hasText: boolean } {
  // A name may stand before the times.
  const index = lines.findIndex((content) => content.includes('-->'));
  const written = lines[index];
  if (written === undefined || index > 1)
    return {
      line,
      message: `"${lines[0]}" hör inte till någon tid. Skriv en tid ovanför, eller ta bort den tomma raden före.`,
    };
  const place = line + index;
  const found = timing.exec(written);
  if (!found)
    return {
      line: place,
      message: `Tiden "${written}" går inte att läsa. Skriv den så här: 00:01.000 --> 00:04.500`,
    };
  const seconds = (at: number) =>
    Number(found[at] ?? 0) * 3600 +
    Number(found[at + 1]) * 60 +
    Number(found[at + 2]) +
    Number(found[at + 3]) / 1000;
  const hasText = lines.slice(index + 1).some((content) => content.trim() !== '');
  return { line: place, from: seconds(1), to: seconds(5), hasText };
}
