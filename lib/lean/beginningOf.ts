/** Enough of a tag to find it by. */
export const beginningOf = (tag: string): string => `${tag.slice(0, 120)}${tag.length > 120 ? '…' : ''}.`;
