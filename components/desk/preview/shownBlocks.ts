/** A block where the page shows it: `lines` is `12-15`, as in its file. */
export type ShownBlock = { lines: string; elements: HTMLElement[] };

/**
 * The blocks of the page, in its order, by the marks of lib/content/tree/markBlocks.ts. What a component made stands between the mark or the
 * block before it and its own mark; where nothing stands before it, it is one element.
 */
export function shownBlocks(root: ParentNode = document): ShownBlock[] {
  const marks = root.querySelectorAll<HTMLElement>('[data-source], template[data-source-end]');
  return [...marks].map((mark) => {
    const lines = mark.dataset.source ?? mark.dataset.sourceEnd ?? '';
    return { lines, elements: mark.dataset.source ? [mark] : madeBefore(mark) };
  });
}

function madeBefore(mark: Element): HTMLElement[] {
  const made: HTMLElement[] = [];
  let isBounded = false;
  for (let element = mark.previousElementSibling; element; element = element.previousElementSibling) {
    isBounded = element.matches('[data-source], template[data-source-end]');
    if (isBounded) break;
    if (element instanceof HTMLElement && !element.matches('[data-desk-place]')) made.unshift(element);
  }
  return isBounded ? made : made.slice(-1);
}
