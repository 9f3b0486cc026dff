import { fromContent } from '@/lib/content/snapshot/fromContent';

const file = 'content/foreignWords.json';

/** What editors list in content/foreignWords.json, as patterns: whole words, whatever the case and the line breaks. */
export const foreignWords = fromContent(
  'foreign words',
  ({ text }): { language: string; pattern: RegExp }[] =>
    Object.entries(JSON.parse(text(file) ?? '{}') as Record<string, string[]>).map(([language, phrases]) => ({
      language,
      pattern: new RegExp(
        `(?<![\\p{L}\\d@/.-])(?:${phrases
          // The longest first: "Do Not Track" before "Track".
          .toSorted((one, other) => other.length - one.length)
          .map((phrase) => phrase.replace(/ /g, '\\s+'))
          .join('|')})(?![\\p{L}\\d@/-]|\\.\\p{L})`,
        'giu',
      ),
    })),
);
