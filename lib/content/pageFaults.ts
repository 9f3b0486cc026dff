import { checkPage } from './checkPage';
import { contentClock } from './contentClock';
import { contentRoot } from './contentRoot';
import { ContentError, type Fault } from './Fault';
import { openContent } from './openContent';
import { otherPages } from './otherAddresses';
import type { Page } from './Page';

/** What stops the build in one page, in the words of `npm run content check`: shown in the page while somebody writes. */
export function pageFaults({ address }: Page): Fault[] {
  try {
    const { site } = openContent({
      root: contentRoot(),
      now: contentClock(),
      others: otherPages(),
    });
    const file = site.fileAt(address);
    return file ? checkPage(site.read(file), site).filter(({ severity }) => severity === 'fault') : [];
  } catch (error) {
    // Something in content/data: then the pages that are made from it are not known.
    if (error instanceof ContentError) return [...error.faults];
    throw error;
  }
}
