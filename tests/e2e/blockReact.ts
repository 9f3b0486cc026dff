import type { Page } from 'playwright/test';

/** What React comes in: the islands' script of our own delivery, and the files of Next where it hydrates the page. */
const reactFiles = /\/(?:islands|_next)\/[^?]+\.js(?:\?|$)/;

/** Without the page's React the choice goes as a form. The early script stands within the page, and that of analytics comes as ever. */
export const blockReact = (page: Page) => page.route(reactFiles, (route) => route.abort());
