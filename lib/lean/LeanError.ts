/** The build made a page in which the lean step does not know everything (lib/lean/leanPage.ts). */
export class LeanError extends Error {
  override name = 'LeanError';

  constructor(
    readonly address: string,
    readonly found: string,
  ) {
    super(
      `The lean step does not understand the page ${address}: ${found} Change the page, teach lib/lean/leanPage.ts about it, or build with LEAN=0 to deliver the pages as Next makes them.`,
    );
  }
}
