import { expect, test } from 'vitest';
import { checkComponentRules } from '@/lib/check/checks/checkComponentRules';
import type { CheckedPage } from '@/lib/content/PageCheck';
import type { Site } from '@/lib/content/Site';
import { parseBody } from '@/lib/content/tree/parseBody';
import { loadPublications } from '@/lib/publications/loadPublications';
import { loadTerms } from '@/lib/terms/loadTerms';

const [{ id: term } = expect.fail('no term')] = loadTerms();
const [{ id: kind } = expect.fail('no kind')] = loadPublications().kinds;

function faultsOf(body: string) {
  const parsed = parseBody('sida.mdx', body);
  if ('fault' in parsed) throw new Error(parsed.fault.message);
  const faults: string[] = [];
  // The check reads nothing else of the page, and nothing of the site.
  checkComponentRules(
    { tree: parsed.tree } as CheckedPage,
    (_, rule, message) => faults.push(`${rule} ${message}`),
    {} as Site,
  );
  return faults;
}

test('a page that names what there is has no fault', () => {
  expect(
    faultsOf(
      `Om <Term id="${term}">pengar</Term>.\n\n<PublicationList kinds="${kind}" />\n\n<PublicationList />`,
    ),
  ).toEqual([]);
});

test('a page that names what there is not is told what it could have meant', () => {
  expect(faultsOf(`Om <Term id="${term}x">pengar</Term>.\n\n<PublicationList kinds="${kind}x" />`)).toEqual([
    `data-name <Term>: Termen "${term}x" finns inte. Menade du "${term}"?`,
    `data-name <PublicationList>: Slaget av publikationer "${kind}x" finns inte. Menade du "${kind}"?`,
  ]);
});
