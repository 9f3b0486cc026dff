import { SectionPrint } from '@/components/print/SectionPrint';
import { getPage } from '@/lib/content/getPage';
import { loadPages } from '@/lib/content/loadPages';
import { knownParams } from '@/lib/http/knownParams';
import { printMetadata } from '@/lib/metadata/head/printMetadata';
import { printSections } from '@/lib/print/printSections';
import { sectionParts } from '@/lib/print/sectionParts';

type Props = PageProps<'/skriv-ut/[...slug]'>;

export const generateStaticParams = () =>
  printSections(loadPages('sv')).map(({ address }) => ({ slug: address.split('/').slice(1) }));

const read = async ({ params }: Props) => {
  const { slug } = await knownParams(params, generateStaticParams);
  return getPage('sv', slug);
};

export async function generateMetadata(props: Props) {
  return printMetadata(await read(props));
}

export default async function SwedishSectionPrint(props: Props) {
  const section = await read(props);
  return <SectionPrint section={section} parts={sectionParts(loadPages('sv'), section)} />;
}
