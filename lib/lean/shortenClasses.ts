import { shortName } from './shortName';

/** As the build writes the name of a class of a component: a hash of its file, and its own name. */
const ofComponent = String.raw`(?<![\w-])_?[\w-]{6}_[A-Za-z]\w*(?![\w-])`;

/**
 * A page and its style with names of one or two characters for the classes of components, in the order in which the style has them: the
 * hashes are a twentieth of what a page sends. Islands get theirs from their props, so they have the same.
 */
export function shortenClasses(html: string, style: string): { html: string; style: string } {
  const names = new Set(
    [...style.matchAll(new RegExp(`\\.(${ofComponent})`, 'g'))].map(([, name = '']) => name),
  );
  const short = new Map([...names].map((name, index) => [name, shortName(index)]));
  const shorten = (text: string) =>
    text.replace(new RegExp(ofComponent, 'g'), (name) => short.get(name) ?? name);
  return {
    html: html.replace(/ (?:class|data-props)="[^"]*"/g, shorten),
    style: style.replace(new RegExp(`\\.${ofComponent}`, 'g'), shorten),
  };
}
