import { shortName } from './shortName';

/** As the build writes the name of a class of a component: a hash of its file, and its own name. */
const ofComponent = String.raw`(?<![\w-])_?[\w-]{6}_[A-Za-z]\w*(?![\w-])`;
const anyOfComponent = new RegExp(ofComponent, 'g');

export type ShortClasses = {
  style: string;
  /** Gives the classes of a page the names that the style has for them. */
  shorten(html: string): string;
};

/**
 * A style with names of one or two characters for the classes of components, in the order in which it has them: the
 * hashes are a twentieth of what a page sends.
 */
export function shortenClasses(style: string): ShortClasses {
  const names = new Set(
    [...style.matchAll(new RegExp(`\\.(${ofComponent})`, 'g'))].map(([, name = '']) => name),
  );
  const short = new Map([...names].map((name, index) => [name, shortName(index)]));
  const shortenNames = (text: string) => text.replace(anyOfComponent, (name) => short.get(name) ?? name);
  return {
    style: style.replace(new RegExp(`\\.${ofComponent}`, 'g'), shortenNames),
    shorten: (html) => html.replace(/ class="[^"]*"/g, shortenNames),
  };
}
