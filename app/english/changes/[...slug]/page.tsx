import { HistoryPage } from '@/components/history/HistoryPage';
import { getPage } from '@/lib/content/getPage';
import { historyPages } from '@/lib/history/historyPages';
import { knownParams } from '@/lib/http/knownParams';
import { historyMetadata } from '@/lib/metadata/head/historyMetadata';

type Props = PageProps<'/english/changes/[...slug]'>;

export const generateStaticParams = () =>
  historyPages('en').map(({ address }) => ({ slug: address.split('/').slice(1) }));

// The address of the page is whole after /english/changes, so its first part is the language.
const read = async ({ params }: Props) => {
  const { slug } = await knownParams(params, generateStaticParams);
  return getPage('en', slug.slice(1));
};

export async function generateMetadata(props: Props) {
  return historyMetadata(await read(props));
}

export default async function EnglishHistory(props: Props) {
  return <HistoryPage page={await read(props)} />;
}
