/** Asked in the page: React has come, and answers for the first island of a kind, which is the question about cookies when none is named. */
export function isHydrated(island = '[data-island="ConsentForm"]'): boolean {
  type Fiber = { return: Fiber | null; stateNode: unknown; memoizedState: { dehydrated?: unknown } | null };
  const first = document.querySelector(`${island} > *`);
  const [, fiber] = Object.entries(first ?? {}).find(([key]) => key.startsWith('__reactFiber')) ?? [];
  let top: Fiber | undefined = fiber;
  while (top?.return) {
    if (top.memoizedState?.dehydrated) return false;
    top = top.return;
  }
  // React has seen the island; it answers for it when it has finished with all that it was given.
  const root = top?.stateNode as { current: { memoizedState: { isDehydrated: boolean } } } | undefined;
  return root?.current.memoizedState.isDehydrated === false;
}
