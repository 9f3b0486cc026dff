import type { Attribute, Element } from './Element';

/** What an editor wrote in an attribute of a component; nothing when it is not there or is no text. */
export function attributeOf(element: Element, name: string): string {
  const found = element.attributes.find((each): each is Attribute => 'name' in each && each.name === name);
  return typeof found?.value === 'string' ? found.value : '';
}
