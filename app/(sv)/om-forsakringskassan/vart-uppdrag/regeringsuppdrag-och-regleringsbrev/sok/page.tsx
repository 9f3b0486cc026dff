import { DecisionSearchPage } from '@/components/decisions/DecisionSearchPage';
import { decisionSearchAddress } from '@/lib/decisions/decisionAddresses';
import { readDecisionQuery } from '@/lib/decisions/decisionQuery';
import { loadDecisions } from '@/lib/decisions/loadDecisions';
import { getTranslator } from '@/lib/i18n/getTranslator';
import { searchMetadata } from '@/lib/metadata/head/searchMetadata';

type Props = PageProps<'/om-forsakringskassan/vart-uppdrag/regeringsuppdrag-och-regleringsbrev/sok'>;

const readQuery = async ({ searchParams }: Props) => readDecisionQuery(await searchParams, loadDecisions());

export async function generateMetadata(props: Props) {
  const { words } = await readQuery(props);
  return searchMetadata(decisionSearchAddress, getTranslator('sv')('decisions.search.title'), words);
}

export default async function DecisionSearch(props: Props) {
  return <DecisionSearchPage query={await readQuery(props)} />;
}
