/**
 * A Swedish personal or coordination number, with or without century and separators, or the sign of an e-mail address. The day may be written apart,
 * if it is throughout: `2022/011777` is the number of a case.
 */
const personal = /\d{6}[\W_]{0,3}\d{4}|\d{2}[\W_]\d{2}[\W_]\d{2}[\W_]{0,3}\d{4}|@/;

/**
 * Whether a text may say who somebody is. Any ten digits count as a number: better to lose an address from the statistics than to keep a person.
 * Percent-encoding is taken off until none is left: `%2538` is an 8 too. What cannot be read cannot be vouched for.
 */
export function isPersonal(text: string): boolean {
  try {
    const plain = decodeURIComponent(text);
    // As it stands too: in `%0000000000` taking the encoding off would take two of the ten digits away.
    return personal.test(text) || (plain !== text && isPersonal(plain));
  } catch {
    return true;
  }
}
