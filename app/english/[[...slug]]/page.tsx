import { ContentPage } from '@/components/content/ContentPage';
import { getPage } from '@/lib/content/getPage';
import { pageAddresses } from '@/lib/content/loadPages';
import { contentMetadata } from '@/lib/metadata/head/contentMetadata';

export const dynamicParams = false;

export const generateStaticParams = () => pageAddresses('en');

export async function generateMetadata({ params }: PageProps<'/english/[[...slug]]'>) {
  const { slug = [] } = await params;
  return contentMetadata(getPage('en', slug));
}

export default async function EnglishPage({ params }: PageProps<'/english/[[...slug]]'>) {
  const { slug = [] } = await params;
  return <ContentPage page={getPage('en', slug)} />;
}
