/** Ten or twelve digits, as the numbers are written, the day in one or apart; not within an address or a longer number. */
const pattern =
  /(?<![\w/=.,-])(?:(?:19|20)\d{6}[-–+_ ]{0,3}\d{4}|\d{6}[-–+_ ]{1,3}\d{4}|(?:19|20)?\d{2}([-. ])\d{2}\1\d{2}[-–+_ ]{1,3}\d{4})(?![\w-])/g;

/**
 * Where a person's number stands in a text (personnummer, and samordningsnummer, whose day has 60 added): a day that can be, and a last digit
 * that the others give. Source: Skatteverket, SKV 704; the digit is that of Luhn (ISO/IEC 7812-1), modulus 10.
 */
export function findPersonalNumbers(text: string): { index: number; number: string }[] {
  return [...text.matchAll(pattern)].flatMap(({ 0: number, index }) => {
    const digits = number.replace(/\D/g, '').slice(-10);
    return isDay(digits) && isLuhn(digits) ? [{ index, number }] : [];
  });
}

function isDay(digits: string): boolean {
  const month = Number(digits.slice(2, 4));
  const day = Number(digits.slice(4, 6)) % 60;
  // The longest that the month can be: of what century the year is, ten digits do not tell.
  return month >= 1 && month <= 12 && day >= 1 && day <= new Date(Date.UTC(2000, month, 0)).getUTCDate();
}

function isLuhn(digits: string): boolean {
  const sum = [...digits].reduce((total, digit, index) => {
    const product = Number(digit) * (index % 2 === 0 ? 2 : 1);
    return total + (product > 9 ? product - 9 : product);
  }, 0);
  return sum % 10 === 0;
}
