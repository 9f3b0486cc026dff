import { keepCheckedPage } from './checkedPages';
import { adviseAbbreviations } from './checks/adviseAbbreviations';
import { advisePassive } from './checks/advisePassive';
import { adviseReadability } from './checks/adviseReadability';
import { adviseReview } from './checks/adviseReview';
import { adviseSentences } from './checks/adviseSentences';
import { adviseTranslation } from './checks/adviseTranslation';
import { checkAddress } from './checks/checkAddress';
import { checkComponents } from './checks/checkComponents';
import { checkDataNames } from './checks/checkDataNames';
import { checkForeignWords } from './checks/checkForeignWords';
import { checkHeadings } from './checks/checkHeadings';
import { checkImages } from './checks/checkImages';
import { checkLinks } from './checks/checkLinks';
import { checkLinkTexts } from './checks/checkLinkTexts';
import { checkMenu } from './checks/checkMenu';
import { checkParent } from './checks/checkParent';
import { checkSources } from './checks/checkSources';
import { checkTables } from './checks/checkTables';
import { checkTimes } from './checks/checkTimes';
import { checkTitle } from './checks/checkTitle';
import { checkTranslation } from './checks/checkTranslation';
import type { Fault } from './Fault';
import type { CheckedPage, PageCheck } from './PageCheck';
import { parseBody } from './parseBody';
import { placeOfNode } from './Report';
import type { ReadPage } from './readPage';
import type { Site } from './Site';
import { sentencesOf } from './sentencesOf';

/** What stops the build. */
const checks: readonly PageCheck[] = [
  ({ tree }, report) => checkComponents(tree, report),
  checkAddress,
  checkDataNames,
  checkForeignWords,
  checkHeadings,
  checkImages,
  checkLinks,
  checkLinkTexts,
  checkMenu,
  checkParent,
  checkSources,
  checkTables,
  checkTimes,
  checkTitle,
  checkTranslation,
];

/** What an editor should think of. */
const advice: readonly PageCheck[] = [
  adviseAbbreviations,
  advisePassive,
  adviseReadability,
  adviseReview,
  adviseSentences,
  adviseTranslation,
];

/** All that is wrong with a page, and all that could be better, in the order of its lines. */
export function checkPage({ source, faults: headFaults }: ReadPage, site: Site): Fault[] {
  if (!source) return headFaults;

  const { file } = source.page;
  const parsed = parseBody(file, source.body);
  if ('fault' in parsed) return [parsed.fault];

  const { tree } = parsed;
  keepCheckedPage(file, source.page.head, tree);
  const checked: CheckedPage = { ...source, tree, sentences: sentencesOf(tree, source.body) };
  const found: Fault[] = [];
  const run = (list: readonly PageCheck[], severity: Fault['severity']) => {
    for (const check of list) {
      check(
        checked,
        (where, rule, message) => found.push({ file, ...placeOfNode(where), message, rule, severity }),
        site,
      );
    }
  };
  run(checks, 'fault');
  run(advice, 'advice');
  return found.sort(
    (one, other) => (one.line ?? 0) - (other.line ?? 0) || (one.column ?? 0) - (other.column ?? 0),
  );
}
