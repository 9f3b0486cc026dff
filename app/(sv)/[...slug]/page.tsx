import { ContentPage } from '@/components/content/ContentPage';
import { getPage } from '@/lib/content/getPage';
import { pageAddresses } from '@/lib/content/loadPages';
import { knownParams } from '@/lib/http/knownParams';
import { contentMetadata } from '@/lib/metadata/head/contentMetadata';

type Props = PageProps<'/[...slug]'>;

export const generateStaticParams = () => pageAddresses('sv');

const read = async ({ params }: Props) => {
  const { slug } = await knownParams(params, generateStaticParams);
  return getPage('sv', slug);
};

export async function generateMetadata(props: Props) {
  return contentMetadata(await read(props));
}

export default async function SwedishPage(props: Props) {
  return <ContentPage page={await read(props)} />;
}
