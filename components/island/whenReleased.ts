/**
 * Does something when no pointer and no key is pressed on the page: what is drawn anew between press and release takes the click
 * with it.
 */
export function whenReleased(act: () => void): void {
  // What is pressed is :active, and so is everything around it.
  if (document.documentElement.matches(':active')) requestAnimationFrame(() => whenReleased(act));
  else act();
}
