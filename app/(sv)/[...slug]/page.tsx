import { ContentPage } from '@/components/content/ContentPage';
import { getPage } from '@/lib/content/getPage';
import { pageAddresses } from '@/lib/content/loadPages';
import { contentMetadata } from '@/lib/metadata/head/contentMetadata';

export const dynamicParams = false;

export const generateStaticParams = () => pageAddresses('sv');

export async function generateMetadata({ params }: PageProps<'/[...slug]'>) {
  const { slug } = await params;
  return contentMetadata(getPage('sv', slug));
}

export default async function SwedishPage({ params }: PageProps<'/[...slug]'>) {
  const { slug } = await params;
  return <ContentPage page={getPage('sv', slug)} />;
}
