import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { mdxComponents } from '@/components/content/mdxComponents';
import { loadPages } from '@/lib/content/loadPages';
import { homeAddresses } from '@/lib/i18n/locales';
import { readBody } from '@/lib/site/readBody';

/** Where a language begins there is no list of contents. */
const homes: string[] = Object.values(homeAddresses);

const pages = [...loadPages('sv'), ...loadPages('en')].filter(({ address }) => !homes.includes(address));

test.each(pages.map((page) => [page.address, page] as const))(
  'what the list of contents of %s names is a heading on it, in the same order',
  (_, page) => {
    const { render, contents } = readBody(page);
    const html = renderToStaticMarkup(render(mdxComponents(page)));
    const onPage = [...html.matchAll(/<h2 id="([^"]*)"/g)].map(([, id]) => id);
    const named = contents().filter(({ depth }) => depth === 2);
    expect(named.map(({ id }) => id)).toEqual(onPage);
  },
);
