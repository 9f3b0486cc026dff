import type { Page } from 'playwright/test';

/** The requests that analytics makes from now on, by the path: of its script, and of the views that the site itself takes. */
export function watchAnalytics(page: Page, paths = /^\/(script\/|api\/visits)/): string[] {
  const requests: string[] = [];
  page.on('request', (request) => {
    const { pathname } = new URL(request.url());
    if (paths.test(pathname)) requests.push(pathname);
  });
  return requests;
}
