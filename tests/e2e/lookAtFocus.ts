/** Where the focus is after a press of Tab. */
export type Stop = {
  /** `link`, `button`, `field`, `group`. */
  kind: string;
  name: string;
  /** In a list in the main part: of the page's content, in an order that changes with it. */
  isListed: boolean;
  /** Nothing lies over it, and it is in the window (WCAG 2.4.11). */
  isInSight: boolean;
  /** An outline of two pixels or more, or a ring that stands for it (WCAG 2.4.7 and 2.4.13). */
  isMarked: boolean;
};

/** Runs in the page. `undefined` when nothing has the focus, or what had it before where it is noted in `reached`. */
export function lookAtFocus(): Stop | undefined {
  // The editors' desk has its own place in the page that it writes on.
  let root: Document | ShadowRoot = document;
  while (root.activeElement?.shadowRoot) root = root.activeElement.shadowRoot;
  const { activeElement: element } = root;
  const { reached } = window as { reached?: Set<Element> };
  if (!(element instanceof HTMLElement) || element === document.body || reached?.has(element))
    return undefined;
  reached?.add(element);

  const labelled = element.getAttribute('aria-labelledby')?.split(' ') ?? [];
  const words = [
    element.getAttribute('aria-label'),
    labelled.map((id) => document.getElementById(id)?.textContent).join(' '),
    [...((element as HTMLInputElement).labels ?? [])].map((label) => label.textContent).join(' '),
    // biome-ignore lint/performance/useDomNodeTextContent: without the words that a style sheet takes away.
    element.innerText,
  ];
  const kinds = { A: 'link', BUTTON: 'button', SUMMARY: 'button', INPUT: 'field', SELECT: 'field' };

  const points = [...element.getClientRects()].flatMap(({ left, top, right, bottom }) => [
    { x: (left + right) / 2, y: (top + bottom) / 2 },
    { x: left + 2, y: top + 2 },
    { x: right - 2, y: bottom - 2 },
  ]);
  /** Around a card, when its link has the focus. In forced colours an outline without colour has one. */
  let ring: Element | null = element;
  const hasRing = (each: Element) => {
    const { outlineStyle, outlineWidth, outlineColor, boxShadow } = getComputedStyle(each);
    const isSeen = !/, 0\)$|^transparent$/.test(outlineColor) || boxShadow !== 'none';
    return outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2 && isSeen;
  };
  while (ring && !hasRing(ring)) ring = ring.parentElement;
  return {
    kind: kinds[element.tagName as keyof typeof kinds] ?? 'group',
    name: (words.find((each) => each?.trim()) ?? '').replaceAll('\u00AD', '').replace(/\s+/g, ' ').trim(),
    isListed: element.closest('main li') !== null,
    isInSight: points.some(({ x, y }) => element.contains(root.elementFromPoint(x, y))),
    isMarked: ring !== null,
  };
}
