import { HistoryPage } from '@/components/history/HistoryPage';
import { getPage } from '@/lib/content/getPage';
import { historyPages } from '@/lib/history/historyPages';
import { historyMetadata } from '@/lib/metadata/head/historyMetadata';

export const dynamicParams = false;

export const generateStaticParams = () =>
  historyPages('en').map(({ address }) => ({ slug: address.split('/').slice(1) }));

// The address of the page is whole after /english/changes, so its first part is the language.
export async function generateMetadata({ params }: PageProps<'/english/changes/[...slug]'>) {
  const { slug } = await params;
  return historyMetadata(getPage('en', slug.slice(1)));
}

export default async function EnglishHistory({ params }: PageProps<'/english/changes/[...slug]'>) {
  const { slug } = await params;
  return <HistoryPage page={getPage('en', slug.slice(1))} />;
}
