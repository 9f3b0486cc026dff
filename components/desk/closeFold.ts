/** What was done in a fold is done: it closes, and its summary takes the focus. */
export function closeFold(fold: HTMLDetailsElement | null): void {
  if (!fold) return;
  fold.open = false;
  fold.querySelector('summary')?.focus();
}
