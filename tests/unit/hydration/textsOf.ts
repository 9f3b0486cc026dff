/** The text nodes in an element. */
export function textsOf(root: Node): Text[] {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  const texts: Text[] = [];
  while (walker.nextNode()) texts.push(walker.currentNode as Text);
  return texts;
}

/** Those that do not stand alone in their element, where React would meet what a translator has made of them. */
export const crowdedTexts = (root: Node) =>
  textsOf(root)
    .filter(({ parentNode }) => parentNode?.childNodes.length !== 1)
    .map(({ data }) => data);
