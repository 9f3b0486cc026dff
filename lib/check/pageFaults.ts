import type { Page } from '@/lib/content/head/Page';
import { openContent } from '@/lib/content/openContent';
import { currentSnapshot } from '@/lib/content/snapshot/currentSnapshot';
import { otherPages } from '@/lib/site/otherAddresses';
import { ContentError, type Fault } from '@/lib/source/Fault';
import { checkPage } from './checkPage';

/** What stops the build in one page, in the words of `npm run content check`: shown in the page while somebody writes. */
export function pageFaults({ address }: Page): Fault[] {
  try {
    const content = currentSnapshot();
    const { site } = openContent({ ...content, others: otherPages() }, content);
    const file = site.fileAt(address);
    return file ? checkPage(site.read(file), site).filter(({ severity }) => severity === 'fault') : [];
  } catch (error) {
    // Something in content/data: then the pages that are made from it are not known.
    if (error instanceof ContentError) return [...error.faults];
    throw error;
  }
}
