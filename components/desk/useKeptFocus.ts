import { type RefObject, useLayoutEffect } from 'react';

/**
 * Who writes with the keys is never left at the top of the page: when what has the focus in `place` goes away, such as a form that is saved or a
 * button that has nothing more to do, `instead` takes it. What takes the focus by itself comes first.
 */
export function useKeptFocus(
  place: RefObject<HTMLElement | null>,
  instead: RefObject<HTMLElement | null>,
): void {
  useLayoutEffect(() => {
    const { current: element } = place;
    if (!element) return;
    let focused: EventTarget | null = null;
    const note = ({ target }: FocusEvent) => {
      focused = target;
    };
    const observer = new MutationObserver((changes) => {
      const isGone = changes.some(({ removedNodes }) =>
        [...removedNodes].some((node) => focused instanceof Node && node.contains(focused)),
      );
      if (isGone && isNowhere(element)) instead.current?.focus();
    });
    element.addEventListener('focusin', note);
    observer.observe(element, { childList: true, subtree: true });
    return () => {
      element.removeEventListener('focusin', note);
      observer.disconnect();
    };
  }, [place, instead]);
}

/** The focus is on nothing, or on what holds the place, as a dialog does. The desk's places in a page have each a tree of their own. */
function isNowhere(place: HTMLElement): boolean {
  let root: Document | ShadowRoot = document;
  while (root.activeElement?.shadowRoot) root = root.activeElement.shadowRoot;
  const { activeElement } = root;
  return activeElement === null || activeElement === document.body || activeElement.contains(place);
}
