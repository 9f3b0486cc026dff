/** What a visitor has typed into a part of the page, and where the keyboard is in it. */
export type Fields = {
  /** By the name of the field. */
  values: ReadonlyMap<string, string>;
  /** Of the element that has the focus, among all that can have it; -1 for none. */
  focused: number;
  /** Whether a fold is open. */
  isOpen: boolean;
};

const focusable = 'button, input:not([type="hidden"]), select, summary';

const listFields = (root: Element) =>
  root.querySelectorAll<HTMLInputElement>('input:not([type="hidden"])[name]');

export function readFields(root: Element): Fields {
  return {
    values: new Map([...listFields(root)].map(({ name, value }) => [name, value])),
    focused: [...root.querySelectorAll(focusable)].indexOf(document.activeElement as Element),
    isOpen: root.querySelector('details')?.open ?? false,
  };
}

export function writeFields(root: Element, { values, focused, isOpen }: Fields): void {
  for (const field of listFields(root)) {
    const value = values.get(field.name) ?? field.value;
    // Writing moves the cursor.
    if (field.value !== value) field.value = value;
  }
  const details = root.querySelector('details');
  if (details && details.open !== isOpen) details.open = isOpen;
  // Where the island had more elements than the server sent, the first one is nearest.
  const elements = root.querySelectorAll<HTMLElement>(focusable);
  if (focused >= 0) (elements[focused] ?? elements[0])?.focus({ preventScroll: true });
}
