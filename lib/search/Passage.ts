import type { IndexedText } from './makeIndex';
import { countBits } from './words/countBits';

/** A piece of text, marked when it answers the query. */
export type Segment = { text: string; isMarked: boolean };

/** The terms that answer, by number, and which words of the query each of them answers. */
export type Answers = ReadonlyMap<number, number>;

/** As much as is read at a glance: two or three lines. */
const passageLength = 220;

/** A sentence is shown from its beginning when that is not further away. */
const longestLead = 80;

/** The whole text with its answers marked. */
export function markText(text: IndexedText, answers: Answers): Segment[] {
  return cut(text, answers, 0, text.text.length);
}

/** The part of a text that answers most words of the query, or its beginning when none is there. */
export function choosePassage(text: IndexedText, answers: Answers): Segment[] {
  const { from, to } = chooseRange(text, answers);
  const segments = cut(text, answers, from, to);
  if (from > 0 && !isSentenceStart(text.text, from)) segments.unshift({ text: '… ', isMarked: false });
  if (to < text.text.length) segments.push({ text: ' …', isMarked: false });
  return segments;
}

function chooseRange(
  { text, starts, ends, terms }: IndexedText,
  answers: Answers,
): { from: number; to: number } {
  const places = Array.from(terms.keys()).filter((place) => answers.has(terms[place] ?? -1));
  let best = places[0];
  let bestScore = 0;
  for (const [number, first] of places.entries()) {
    let bits = 0;
    let count = 0;
    for (let next = number; next < places.length; next++) {
      const place = places[next] ?? 0;
      if ((ends[place] ?? 0) - (starts[first] ?? 0) > passageLength - longestLead / 2) break;
      bits |= answers.get(terms[place] ?? -1) ?? 0;
      count++;
    }
    // One more word of the query is worth more than a word said many times.
    const score = countBits(bits) * 100 + Math.min(count, 10);
    if (score > bestScore) [best, bestScore] = [first, score];
  }

  const found = best === undefined ? 0 : (starts[best] ?? 0);
  const from = beginNear(text, found);
  return { from, to: endNear(text, from + passageLength) };
}

/** The beginning of the sentence, or else of a word a little before. */
function beginNear(text: string, found: number): number {
  if (found <= longestLead) return 0;
  for (let place = found; place >= found - longestLead; place--) {
    if (isSentenceStart(text, place)) return place;
  }
  const space = text.indexOf(' ', found - longestLead / 2);
  return space === -1 || space >= found ? found : space + 1;
}

function endNear(text: string, to: number): number {
  if (to >= text.length) return text.length;
  const space = text.lastIndexOf(' ', to);
  // A word longer than the whole passage is cut, but never through a pair of code units.
  if (space > to - passageLength / 2) return space;
  return (text.codePointAt(to - 1) ?? 0) > 0xffff ? to - 1 : to;
}

const isSentenceStart = (text: string, place: number) =>
  place === 0 || text[place - 1] === '\n' || (text[place - 1] === ' ' && /[.!?]/.test(text[place - 2] ?? ''));

function cut(
  { text, starts, ends, terms }: IndexedText,
  answers: Answers,
  from: number,
  to: number,
): Segment[] {
  const segments: Segment[] = [];
  const add = (start: number, end: number, isMarked: boolean) => {
    if (start < end) segments.push({ text: onOneLine(text.slice(start, end)), isMarked });
  };
  let until = from;
  for (let place = 0; place < terms.length; place++) {
    const start = Math.max(starts[place] ?? 0, until);
    const end = Math.min(ends[place] ?? 0, to);
    if (start >= end || !answers.has(terms[place] ?? -1)) continue;
    add(until, start, false);
    add(start, end, true);
    until = end;
  }
  add(until, to, false);
  return segments;
}

/** A passage runs on over paragraphs and list items; a dash stands between two that have no full stop. */
const onOneLine = (text: string) =>
  text.replace(/([.!?:;,]?)\s*\n\s*/g, (_, sign: string) => (sign ? `${sign} ` : ' – '));
