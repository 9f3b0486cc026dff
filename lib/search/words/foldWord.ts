const letters: Record<string, string> = { æ: 'a', ø: 'o', ß: 'ss', đ: 'd', ł: 'l', ı: 'i' };

/**
 * The word in small letters without marks, so that "forsakring" and "Försäkring" are the same: many keyboards have no å, ä and ö.
 * Zeros that only fill out a number go too: people write 2017:1 for 2017:01.
 */
export function foldWord(word: string): string {
  return word
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[\p{M}\u00AD-]/gu, '')
    .replace(/[æøßđłı]/g, (letter) => letters[letter] ?? letter)
    .replace(/(?<=[:/.])0+(?=\p{N})/gu, '');
}
