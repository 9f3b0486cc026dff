import { SelectionPage } from '@/components/statistics/selection/SelectionPage';
import { getTranslator } from '@/lib/i18n/getTranslator';
import { searchMetadata } from '@/lib/metadata/head/searchMetadata';
import { readSelection } from '@/lib/statistics/selection/readSelection';
import { selectionPage } from '@/lib/statistics/selection/selectionAddress';
import { unknownChoices } from '@/lib/statistics/selection/unknownChoices';
import { loadSeries } from '@/lib/statistics/series/loadSeries';

type Props = PageProps<'/statistik-och-analys/urval'>;

const read = async ({ searchParams }: Props) => readSelection(await searchParams, loadSeries());

export async function generateMetadata(props: Props) {
  const selection = await read(props);
  return searchMetadata(
    selectionPage,
    getTranslator('sv')('statistics.selection.title'),
    selection?.series.title ?? '',
  );
}

export default async function Selected(props: Props) {
  const unknown = unknownChoices(await props.searchParams, loadSeries());
  return <SelectionPage selection={await read(props)} unknown={unknown} locale="sv" />;
}
