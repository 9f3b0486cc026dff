/** The change as a share of what was. There is none of nothing, and none that can be understood of what was or is below zero. */
export const relativeChange = (before: number, now: number): number | undefined =>
  before > 0 && now >= 0 ? (now - before) / before : undefined;
