import type { Element } from './Element';

/** All that an editor wrote in the attributes of a component, by their names. What is no text is left out. */
export function textsOf(element: Element): Record<string, string> {
  return Object.fromEntries(
    element.attributes.flatMap((attribute) =>
      attribute.type === 'mdxJsxAttribute' && typeof attribute.value === 'string'
        ? [[attribute.name, attribute.value]]
        : [],
    ),
  );
}
