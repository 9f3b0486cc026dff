import { adviseAbbreviations } from '@/lib/check/checks/advice/adviseAbbreviations';
import { adviseEasyVersion } from '@/lib/check/checks/advice/adviseEasyVersion';
import { adviseFilms } from '@/lib/check/checks/advice/adviseFilms';
import { adviseOwner } from '@/lib/check/checks/advice/adviseOwner';
import { advisePassive } from '@/lib/check/checks/advice/advisePassive';
import { adviseReadability } from '@/lib/check/checks/advice/adviseReadability';
import { adviseReview } from '@/lib/check/checks/advice/adviseReview';
import { adviseSentences } from '@/lib/check/checks/advice/adviseSentences';
import { adviseTranslation } from '@/lib/check/checks/advice/adviseTranslation';
import { adviseUnexplained } from '@/lib/check/checks/advice/adviseUnexplained';
import { adviseValues } from '@/lib/check/checks/advice/adviseValues';
import { checkAddress } from '@/lib/check/checks/checkAddress';
import { checkComponentRules } from '@/lib/check/checks/checkComponentRules';
import { adviseDates, checkDates } from '@/lib/check/checks/checkDates';
import { checkForeignWords } from '@/lib/check/checks/checkForeignWords';
import { checkHeadings } from '@/lib/check/checks/checkHeadings';
import { checkImages } from '@/lib/check/checks/checkImages';
import { checkLines } from '@/lib/check/checks/checkLines';
import { checkLinks } from '@/lib/check/checks/checkLinks';
import { checkLinkTexts } from '@/lib/check/checks/checkLinkTexts';
import { checkMarkup } from '@/lib/check/checks/checkMarkup';
import { checkMenu } from '@/lib/check/checks/checkMenu';
import { checkParent } from '@/lib/check/checks/checkParent';
import { checkPhase } from '@/lib/check/checks/checkPhase';
import { checkSources } from '@/lib/check/checks/checkSources';
import { checkTables } from '@/lib/check/checks/checkTables';
import { checkTimes } from '@/lib/check/checks/checkTimes';
import { checkTitle } from '@/lib/check/checks/checkTitle';
import { checkTranslation } from '@/lib/check/checks/checkTranslation';
import { keepCheckedPage } from '@/lib/content/checkedPages';
import type { ReadPage } from '@/lib/content/head/readPage';
import type { CheckedPage, PageCheck } from '@/lib/content/PageCheck';
import type { Site } from '@/lib/content/Site';
import { parseBody } from '@/lib/content/tree/parseBody';
import { placeOfNode, type Report } from '@/lib/content/tree/Report';
import { sentencesOf } from '@/lib/content/tree/sentencesOf';
import { checkComponents } from '@/lib/site/checkComponents';
import { subjects } from '@/lib/site/subjects';
import { type Fault, faultLine, thrownFaults } from '@/lib/source/Fault';
import { advisePersonalData, checkPersonalData } from './checks/checkPersonalData';
import { advisePictures, checkPictures } from './checks/checkPictures';
import { checkPlainTexts } from './checks/checkPlainTexts';
import { checkRelated } from './checks/checkRelated';

/** What stops the build. */
const checks: readonly PageCheck[] = [
  ({ tree }, report) => checkComponents(tree, report),
  checkAddress,
  checkComponentRules,
  checkDates,
  checkForeignWords,
  checkHeadings,
  checkImages,
  checkLines,
  checkLinks,
  checkLinkTexts,
  checkMarkup,
  checkMenu,
  checkParent,
  checkPersonalData,
  checkPhase,
  checkPictures,
  checkPlainTexts,
  checkRelated,
  checkSources,
  checkTables,
  checkTimes,
  checkTitle,
  checkTranslation,
  ...subjects.flatMap(({ pageChecks = [] }) => pageChecks),
];

/** What an editor should think of. */
const advice: readonly PageCheck[] = [
  adviseAbbreviations,
  adviseDates,
  adviseOwner,
  adviseEasyVersion,
  adviseFilms,
  advisePassive,
  advisePersonalData,
  advisePictures,
  adviseReadability,
  adviseReview,
  adviseSentences,
  adviseTranslation,
  adviseUnexplained,
  adviseValues,
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
  const elsewhere = new Map<string, Fault>();
  const run = (list: readonly PageCheck[], severity: Fault['severity']) => {
    const report: Report = (where, rule, message) =>
      found.push({ file, ...placeOfNode(where), message, rule, severity });
    for (const check of list) {
      // A check that asks for data that cannot be read tells of that, and the others go on.
      const thrown = thrownFaults(() => {
        check(checked, report, site);
        return [];
      });
      for (const fault of thrown) elsewhere.set(faultLine(fault), fault);
    }
  };
  run(checks, 'fault');
  run(advice, 'advice');
  const byPlace = found.sort(
    (one, other) => (one.line ?? 0) - (other.line ?? 0) || (one.column ?? 0) - (other.column ?? 0),
  );
  return [...byPlace, ...elsewhere.values()];
}
