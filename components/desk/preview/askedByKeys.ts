import type { KeyboardEvent } from 'react';

/** What a press of the keys asks of an editor, in every kind of field. */
export function askedByKeys({ key, ctrlKey, metaKey }: KeyboardEvent): 'save' | 'close' | undefined {
  if ((ctrlKey || metaKey) && (key === 'Enter' || key === 's')) return 'save';
  return key === 'Escape' ? 'close' : undefined;
}
