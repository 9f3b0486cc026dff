import { beginningOf } from './beginningOf';
import { LeanError } from './LeanError';
import { shortenMarkup } from './shortenMarkup';

/**
 * Marks for the framework's script alone: between two texts, around a part that could have come late, around a page that could be put
 * aside for another (with Cache Components), and the part for metadata that did not come late. Islands have none of them inside
 * (components/island/Island.tsx).
 */
const marks = /<div hidden=""><!--\$--><!--\/\$--><\/div>|<!-- -->|<!--\/?[$&]-->/g;

/** A script ends at the first end tag, whatever it holds. */
export const scripts = /<script\b[^>]*>.*?<\/script>/gs;

/** A page, or a part of one, as React writes it, without its marks. What a page must not have stops it. */
export function leanMarkup(html: string, address: string): string {
  const stop = (found: string): never => {
    throw new LeanError(address, found);
  };
  const lean = shortenMarkup(html.replace(marks, ''));
  const comment = /<!--.*?-->/s.exec(lean)?.[0];
  if (comment) stop(`it has the comment ${beginningOf(comment)}`);
  const place = /<template\b[^>]*>/.exec(lean)?.[0];
  if (place) stop(`it has a place for what comes late, ${beginningOf(place)}`);
  const refused = / (?:style|on[a-z]+)="[^"]*"/.exec(lean.replaceAll(scripts, ''))?.[0];
  if (refused) stop(`it has the attribute${beginningOf(refused)} The content security policy refuses it.`);
  return lean;
}
