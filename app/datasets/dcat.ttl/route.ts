import { madeAtBuild } from '@/lib/lean/madeAtBuild';
import { answerCatalogue } from '@/lib/opendata/answerCatalogue';
import { catalogueForm } from '@/lib/opendata/catalogueForms';

export const generateStaticParams = madeAtBuild;

export const GET = () => answerCatalogue(catalogueForm('ttl'));
