import { HistoryPage } from '@/components/history/HistoryPage';
import { getPage } from '@/lib/content/getPage';
import { historyPages } from '@/lib/history/historyPages';
import { historyNotice } from '@/lib/history/loadHistory';
import { knownParams } from '@/lib/http/knownParams';
import { historyMetadata } from '@/lib/metadata/head/historyMetadata';

type Props = PageProps<'/andringar/[...slug]'>;

export function generateStaticParams() {
  const notice = historyNotice();
  if (notice) console.warn(notice);
  return historyPages('sv').map(({ address }) => ({ slug: address.split('/').slice(1) }));
}

const read = async ({ params }: Props) => {
  const { slug } = await knownParams(params, generateStaticParams);
  return getPage('sv', slug);
};

export async function generateMetadata(props: Props) {
  return historyMetadata(await read(props));
}

export default async function SwedishHistory(props: Props) {
  return <HistoryPage page={await read(props)} />;
}
