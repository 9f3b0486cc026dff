import type { PageCheck } from '@/lib/content/PageCheck';
import type { Site } from '@/lib/content/Site';
import type { Fault } from '@/lib/source/Fault';
import { findPersonalNumbers } from '@/lib/source/findPersonalNumbers';
import { placeAt } from '@/lib/source/findTextFaults';

/** Of the number only the day is told: what the check says is copied and kept. */
const numberMessage = (number: string) =>
  `"${number.replace(/\D/g, '').slice(0, -4)}-…" är ett personnummer. Ta bort det: en sida kan läsas av alla, och gamla versioner finns kvar.`;

/** In a page, its head and its body. */
export const checkPersonalData: PageCheck = ({ body, yaml }, report) => {
  for (const text of [yaml.text, body]) {
    for (const { index, number } of findPersonalNumbers(text))
      report(placeAt(text, index), 'personal-number', numberMessage(number));
  }
};

/** A name with a dot or a hyphen in it before the @. Those of functions have one word. */
const address = /(?<![\w.+-])\p{L}{2,}[.]\p{L}{2,}(?:[.-]\p{L}+)*@[\w-]+(?:\.[\w-]+)+/gu;

/** A person leaves, and the address stays on the page. */
export const advisePersonalData: PageCheck = ({ body, yaml }, report) => {
  for (const text of [yaml.text, body]) {
    for (const { 0: found, index } of text.matchAll(address)) {
      const message = `"${found}" ser ut som en persons e-postadress. Skriv hellre funktionens adress, till exempel press@myndigheten.se.`;
      report(placeAt(text, index), 'personal-address', message);
    }
  }
};

/** In the files of data. */
export function checkDataForPersons({ content }: Pick<Site, 'content'>, files: readonly string[]): Fault[] {
  return files.flatMap((file) => {
    const text = content.text(file) ?? '';
    return findPersonalNumbers(text).map(
      ({ index, number }): Fault => ({
        file,
        ...placeAt(text, index),
        message: numberMessage(number),
        rule: 'personal-number',
        severity: 'fault',
      }),
    );
  });
}
