import { describe, expect, test } from 'vitest';
import { search } from '@/lib/search/search';
import { inventIndex } from '../../setup/inventIndex';

function passageOf(text: string, query: string): string {
  const [hit] = search(inventIndex([{ title: 'Titel', text }]), query).hits;
  return (hit?.passage ?? [])
    .map((segment) => (segment.isMarked ? `[${segment.text}]` : segment.text))
    .join('');
}

const filler = 'Det här är en mening som bara fyller ut. ';

describe('a passage', () => {
  test('is the whole of a short text', () => {
    expect(passageOf('Kakor är små filer.', 'kaka')).toBe('[Kakor] är små filer.');
  });

  test('begins with the sentence of the word, and says that there is more', () => {
    const text = `${filler.repeat(10)}Nu kommer kakorna. ${filler.repeat(10)}`;
    expect(passageOf(text, 'kakor')).toMatch(/^Nu kommer \[kakorna\]\. Det här .* …$/);
  });

  test('begins within a sentence that is too long, and says so', () => {
    const text = `${'ord '.repeat(100)}kakor ${'ord '.repeat(100)}`;
    expect(passageOf(text, 'kakor')).toMatch(/^… ord .*\[kakor\].* …$/);
  });

  test('is where most of the words are, not the first of them', () => {
    const text = `Kakor. ${filler.repeat(10)}Ta bort kakor i webbläsaren. ${filler}`;
    expect(passageOf(text, 'ta bort kakor webbläsare')).toMatch(/^Ta \[bort\] \[kakor\] i \[webbläsaren\]/);
  });

  test('is the beginning when only the title answers', () => {
    expect(passageOf(filler.repeat(20), 'titel')).toMatch(/^Det här är en mening/);
  });

  test('runs on over paragraphs, with a dash where there is no full stop', () => {
    expect(passageOf('Läs mer\nKakor.\nSpråk', 'kakor')).toBe('Läs mer – [Kakor]. Språk');
  });

  test('cuts a word that is longer than any passage, but no character', () => {
    expect(passageOf('😀'.repeat(400), 'titel')).toMatch(/^(😀)+ …$/u);
  });

  test('of an empty text is empty', () => {
    expect(passageOf('', 'titel')).toBe('');
  });
});
