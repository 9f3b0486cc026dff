/**
 * The answers that are pages of their own, prerendered at `/fel/404` and so on, where the server takes them from: what we do not
 * take (also for 403, 413 and the like), no such page, a page that is gone for good, a fault of ours, and what cannot
 * be had just now. Of the last there are two more, for what waits or rests while every page can be read: a search, and a choice about cookies.
 */
export const errorStatuses = ['400', '404', '410', '500', '503', '503-search', '503-choice'] as const;

export type ErrorStatus = (typeof errorStatuses)[number];

export const errorParams = () => errorStatuses.map((status) => ({ status }));
