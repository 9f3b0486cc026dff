/**
 * Brings what is being read into view, when what was read before it still is in view: a visitor who has scrolled elsewhere
 * is left there. At once and never smoothly, so that nobody who is made ill by movement has to ask.
 */
export function followSpoken(previous: StaticRange | undefined, next: StaticRange): void {
  if ((!previous || isInView(previous)) && !isInView(next))
    next.startContainer.parentElement?.scrollIntoView({ block: 'center', behavior: 'instant' });
}

function isInView({ startContainer, startOffset, endContainer, endOffset }: StaticRange): boolean {
  const range = document.createRange();
  range.setStart(startContainer, startOffset);
  range.setEnd(endContainer, endOffset);
  const { top, bottom } = range.getBoundingClientRect();
  return bottom > 0 && top < innerHeight;
}
