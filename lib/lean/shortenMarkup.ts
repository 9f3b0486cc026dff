const emptyElements = /<((?:br|col|hr|img|input|link|meta|source|track|wbr)\b[^>]*)\/>/g;

const shapes = /><\/(?:circle|line|path|rect|use)>/g;

/**
 * Of a paragraph before what ends it by itself: another block, or the end of the block around it. Not at the end of an item of a list, whose own
 * end is gone: that would be right too, but not every tool follows two at once.
 */
const paragraphEnds = /<\/p>(?=<(?:div|h[1-6]|ol|p|section|ul|\/(?:article|div|main|section))\b)/g;

/** As React writes them, after its own names. */
const attributesInCapitals =
  / (?:charSet|dateTime|enterKeyHint|hrefLang|maxLength|popoverTarget(?:Action)?)="/g;

/**
 * The same page in fewer letters, to browsers as to parsers: without the slash of elements that are always empty, the ends that HTML does not need
 * (13.1.2.4, optional tags), and the empty value of an attribute that has none; with names of attributes in small letters, as others in the page.
 */
export const shortenMarkup = (html: string): string =>
  html
    .replace(emptyElements, '<$1>')
    .replace(shapes, '/>')
    .replaceAll('</li>', '')
    .replace(paragraphEnds, '')
    .replace(/ (hidden|data-[\w-]+)=""/g, ' $1')
    .replace(' crossorigin="anonymous"', ' crossorigin')
    .replace(attributesInCapitals, (attribute) => attribute.toLowerCase());
