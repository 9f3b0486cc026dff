/** More than this is a mistake, or an attack; all of it is shown back to the visitor. */
export const maxLength = 200;

/** What a visitor wrote in a search field, of whatever stands in the address: one line, at most `maxLength` characters. */
export function readSearchField(parameter: string | string[] | undefined): string {
  const [words = ''] = [parameter].flat();
  return (
    words
      .replace(/[\p{Cc}\s]+/gu, ' ')
      .trim()
      .slice(0, maxLength)
      // Half a character, which the cut may leave, cannot be shown.
      .replace(/\p{Cs}/gu, '')
  );
}
