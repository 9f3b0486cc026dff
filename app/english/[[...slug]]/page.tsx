import { ContentPage } from '@/components/content/ContentPage';
import { getPage } from '@/lib/content/getPage';
import { pageAddresses } from '@/lib/content/loadPages';
import { knownParams } from '@/lib/http/knownParams';
import { contentMetadata } from '@/lib/metadata/head/contentMetadata';

type Props = PageProps<'/english/[[...slug]]'>;

export const generateStaticParams = () => pageAddresses('en');

const read = async ({ params }: Props) => {
  const { slug = [] } = await knownParams(params, generateStaticParams);
  return getPage('en', slug);
};

export async function generateMetadata(props: Props) {
  return contentMetadata(await read(props));
}

export default async function EnglishPage(props: Props) {
  return <ContentPage page={await read(props)} />;
}
