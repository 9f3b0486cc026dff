export type HitPage<Hit> = { hits: Hit[]; total: number; page: number; pageCount: number };

/** One page of all that was found. A page beyond the last is an old link to a list that has become shorter: the last is given. */
export function pageOf<Hit>(found: readonly Hit[], page: number, length: number): HitPage<Hit> {
  const pageCount = Math.max(1, Math.ceil(found.length / length));
  const given = Math.min(page, pageCount);
  return {
    hits: found.slice((given - 1) * length, given * length),
    total: found.length,
    page: given,
    pageCount,
  };
}
