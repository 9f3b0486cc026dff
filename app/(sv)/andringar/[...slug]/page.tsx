import { HistoryPage } from '@/components/history/HistoryPage';
import { getPage } from '@/lib/content/getPage';
import { historyPages } from '@/lib/history/historyPages';
import { historyNotice } from '@/lib/history/loadHistory';
import { historyMetadata } from '@/lib/metadata/head/historyMetadata';

export const dynamicParams = false;

export function generateStaticParams() {
  const notice = historyNotice();
  if (notice) console.warn(notice);
  return historyPages('sv').map(({ address }) => ({ slug: address.split('/').slice(1) }));
}

export async function generateMetadata({ params }: PageProps<'/andringar/[...slug]'>) {
  const { slug } = await params;
  return historyMetadata(getPage('sv', slug));
}

export default async function SwedishHistory({ params }: PageProps<'/andringar/[...slug]'>) {
  const { slug } = await params;
  return <HistoryPage page={getPage('sv', slug)} />;
}
