/** A preview is published by nobody; somebody answers for a website that is live. */
export const phases = ['preview', 'live'] as const;

export type Phase = (typeof phases)[number];
