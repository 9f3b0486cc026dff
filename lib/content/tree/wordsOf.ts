/** The words of a text, without punctuation: "sjuk- och aktivitetsersättning" is three. */
export function wordsOf(text: string): string[] {
  return text.match(/[\p{L}\d][\p{L}\p{M}\d]*(?:[’'.:-][\p{L}\d]+)*/gu) ?? [];
}
