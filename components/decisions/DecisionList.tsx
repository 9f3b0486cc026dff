import { decisionSearchAddress } from '@/lib/decisions/decisionAddresses';
import { loadDecisions } from '@/lib/decisions/loadDecisions';
import { getTranslator } from '@/lib/i18n/getTranslator';
import type { Locale } from '@/lib/i18n/locales';
import { DecisionSearchForm } from './DecisionSearchForm';
import { DecisionTable } from './DecisionTable';

/** So many that a visitor sees what the list is like; the others are a search away. */
const newestCount = 10;

/** In page text: `<DecisionList />`: the search, the newest decisions and the way to all. */
export function DecisionList({ locale }: { locale: Locale }) {
  const decisions = loadDecisions();
  const t = getTranslator(locale);
  return (
    <>
      <DecisionSearchForm decisions={decisions} locale={locale} />
      <DecisionTable
        caption={t('decisions.newest')}
        decisions={decisions.slice(0, newestCount)}
        locale={locale}
      />
      <p>
        <a href={decisionSearchAddress}>{t('decisions.all', { count: decisions.length })}</a>
      </p>
    </>
  );
}
