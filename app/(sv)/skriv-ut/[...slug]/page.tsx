import { SectionPrint } from '@/components/print/SectionPrint';
import { getPage } from '@/lib/content/getPage';
import { loadPages } from '@/lib/content/loadPages';
import { printMetadata } from '@/lib/metadata/head/printMetadata';
import { printSections } from '@/lib/print/printSections';
import { sectionParts } from '@/lib/print/sectionParts';

export const dynamicParams = false;

export const generateStaticParams = () =>
  printSections(loadPages('sv')).map(({ address }) => ({ slug: address.split('/').slice(1) }));

export async function generateMetadata({ params }: PageProps<'/skriv-ut/[...slug]'>) {
  const { slug } = await params;
  return printMetadata(getPage('sv', slug));
}

export default async function SwedishSectionPrint({ params }: PageProps<'/skriv-ut/[...slug]'>) {
  const { slug } = await params;
  const section = getPage('sv', slug);
  return <SectionPrint section={section} parts={sectionParts(loadPages('sv'), section)} />;
}
