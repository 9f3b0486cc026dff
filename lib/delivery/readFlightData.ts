/** What Next's inline scripts hand to React: `self.__next_f.push([1,"…"])`, without the push. */
export type FlightData = [0] | [1, string];

const push = /^(?:\(self\.__next_f=self\.__next_f\|\|\[\]\)|self\.__next_f)\.push\((.*)\)$/s;

/** `undefined` for anything but the two forms that a prerendered page has. */
export function readFlightData(script: string): FlightData | undefined {
  const text = push.exec(script)?.[1];
  if (!text) return undefined;
  try {
    const data: unknown = JSON.parse(text);
    if (!Array.isArray(data)) return undefined;
    if (data.length === 1 && data[0] === 0) return [0];
    if (data.length === 2 && data[0] === 1 && typeof data[1] === 'string') return [1, data[1]];
    return undefined;
  } catch (error) {
    // Not JSON: a form that is not known, for the caller to tell of.
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}

/**
 * The data as one script. The style sheets are in the page already, so React is told of none: it would fetch them again and
 * wait for them before the first click is answered. `undefined` when one of them is left over.
 */
export function writeFlightData(
  flight: readonly FlightData[],
  sheets: readonly string[],
): string | undefined {
  const rows = flight.flatMap((data) => (data[0] === 1 ? [data[1]] : [])).join('');
  const withoutSheets = rows
    .replace(/:HL\["\/_next\/static\/chunks\/[\w.~-]+\.css","style"\]\n/g, '')
    .replace(
      /\["\$","link","\d+",\{"rel":"stylesheet","href":"\/_next\/static\/chunks\/[\w.~-]+\.css","precedence":"next","crossOrigin":"\$undefined","nonce":"\$undefined"\}\]/g,
      'null',
    );
  if (sheets.some((sheet) => withoutSheets.includes(sheet))) return undefined;
  return `(self.__next_f=self.__next_f||[]).push([0],${JSON.stringify([1, withoutSheets])});`;
}
