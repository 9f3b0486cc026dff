import type { Nodes, Root } from 'mdast';
import type { Place } from '@/lib/source/readYaml';

export type Sentence = { text: string; place: Place };

/** The sentences of the running text, with their places: paragraphs and list items, not headings, tables and code. */
export function sentencesOf(tree: Root, body: string): Sentence[] {
  const placeAt = placesIn(body);
  const sentences: Sentence[] = [];
  collect(tree);
  return sentences;

  function collect(node: Nodes) {
    if (node.type === 'heading' || node.type === 'table') return;
    if (!('children' in node)) return;
    if (node.type === 'paragraph' || node.children.some(({ type }) => type === 'text')) addSentences(node);
    else for (const child of node.children) collect(child);
  }

  function addSentences(block: Nodes) {
    const pieces: { at: number; offset: number }[] = [];
    let text = '';
    (function join(node: Nodes) {
      if ('value' in node) {
        pieces.push({ at: text.length, offset: node.position?.start.offset ?? 0 });
        text += node.value;
      } else if ('children' in node) node.children.forEach(join);
      else text += ' ';
    })(block);

    for (const { index, sentence } of split(text)) {
      const piece = pieces.findLast(({ at }) => at <= index);
      const offset = piece ? piece.offset + index - piece.at : (block.position?.start.offset ?? 0);
      sentences.push({ text: sentence, place: placeAt(offset) });
    }
  }
}

/**
 * A sentence ends at . ! ? before a capital letter, or at the end of a line: "9 kap. 28 §" and "t.ex. sjukpenning" go on.
 * A line that ends with a comma or a word does too.
 */
function split(text: string): { index: number; sentence: string }[] {
  const sentences: { index: number; sentence: string }[] = [];
  let start = 0;
  for (const end of text.matchAll(/[.!?][")”»]?(?=\s*\n|\s*$|\s+["(”»]?\p{Lu})/gu)) {
    const after = end.index + end[0].length;
    add(start, after);
    start = after;
  }
  add(start, text.length);
  return sentences;

  function add(from: number, to: number) {
    const raw = text.slice(from, to);
    const sentence = raw.replace(/\s+/g, ' ').trim();
    if (sentence) sentences.push({ index: from + raw.search(/\S/), sentence });
  }
}

/** Turns offsets into places without reading the text from its start for each. The offsets must not go down. */
function placesIn(body: string): (offset: number) => Place {
  let line = 1;
  let lineStart = 0;
  return (offset) => {
    for (
      let feed = body.indexOf('\n', lineStart);
      feed !== -1 && feed < offset;
      feed = body.indexOf('\n', lineStart)
    ) {
      line++;
      lineStart = feed + 1;
    }
    return { line, column: offset - lineStart + 1 };
  };
}
