import type { ReactNode } from 'react';
import { cookiePages } from '@/components/consent/cookiePages';
import { hasChanges, PageChanges } from '@/components/history/PageChanges';
import { ListenIsland } from '@/components/listen/ListenIsland';
import { ContentsList, hasContents } from '@/components/page/ContentsList';
import { PageLayout } from '@/components/page/PageLayout';
import { PreviousNext } from '@/components/page/PreviousNext';
import { SideMenu } from '@/components/page/SideMenu';
import { DataProtectionOfficer } from '@/components/publisher/DataProtectionOfficer';
import { personalDataPages } from '@/components/publisher/personalDataPages';
import { FaultList } from '@/components/text/FaultList';
import type { Heading, Page } from '@/lib/content/head/Page';
import { ancestorsOf } from '@/lib/content/head/pageTree';
import { loadPages } from '@/lib/content/loadPages';
import { homeAddresses } from '@/lib/i18n/locales';
import { readBody } from '@/lib/site/readBody';
import { LandingPage } from './LandingPage';
import { mdxComponents } from './mdxComponents';
import { OutdatedTranslation } from './OutdatedTranslation';

/**
 * The body, or what is wrong with it while somebody writes: the built site has no such pages, for the build stops at them. Where only words are
 * wrong, such as those that a new page begins with, the body is there too: at the editors' desk it is what one mends them in.
 */
async function readShown(page: Page): Promise<{ body: ReactNode; contents: Heading[] }> {
  if (process.env.WRITING) {
    const { pageFaults } = await import('@/lib/check/pageFaults');
    const faults = pageFaults(page);
    const isShown = faults.every(({ rule }) => rule === 'markup');
    if (faults.length > 0)
      return {
        body: (
          <>
            <FaultList faults={faults} />
            {isShown && readBody(page).render(mdxComponents(page))}
          </>
        ),
        contents: [],
      };
  }
  const { render, contents } = readBody(page);
  return { body: render(mdxComponents(page)), contents: contents() };
}

/** A page from content/: its head as the frame says it, its body as the editor wrote it. */
export async function ContentPage({ page }: { page: Page }) {
  const { locale, address, head } = page;
  const { body, contents } = await readShown(page);
  if (address === homeAddresses[locale]) return <LandingPage page={page}>{body}</LandingPage>;

  const pages = loadPages(locale);
  const isCookiePage = address === cookiePages[locale];
  const listen = <ListenIsland locale={locale} />;
  return (
    <PageLayout
      locale={locale}
      address={address}
      title={head.title}
      lead={head.lead}
      easyVersionOf={head.easyVersionOf}
      trail={ancestorsOf(pages, page).map((above) => ({ address: above.address, title: above.head.title }))}
      aside={<SideMenu pages={pages} page={page} />}
      contents={hasContents(contents) && <ContentsList locale={locale} headings={contents} />}
      reviewed={head.reviewed}
      updated={head.updated}
      sources={head.sources}
      doubts={head.doubts}
      history={hasChanges(page) && <PageChanges page={page} />}
      related={head.related}
      withoutBanner={isCookiePage}
    >
      <OutdatedTranslation page={page} />
      {/* Who comes to the cookie page comes for the choice: nothing stands before it. */}
      {!isCookiePage && listen}
      {body}
      {isCookiePage && listen}
      {address === personalDataPages[locale] && <DataProtectionOfficer locale={locale} />}
      <PreviousNext pages={pages} page={page} />
    </PageLayout>
  );
}
