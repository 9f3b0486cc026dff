import type { Page } from '@/lib/content/head/Page';
import { openContent } from '@/lib/content/openContent';
import { currentSnapshot } from '@/lib/content/snapshot/currentSnapshot';
import { generatedPagesDespiteFaults } from '@/lib/site/generatedPages';
import type { Fault } from '@/lib/source/Fault';
import { checkPage } from './checkPage';

/** What stops the build in one page, in the words of `npm run content check`: shown in the page while somebody writes. */
export function pageFaults({ address }: Page): Fault[] {
  const content = currentSnapshot();
  const { site } = openContent({ ...content, generatedPages: generatedPagesDespiteFaults(content) }, content);
  const file = site.fileAt(address);
  return file ? checkPage(site.read(file), site).filter(({ severity }) => severity === 'fault') : [];
}
