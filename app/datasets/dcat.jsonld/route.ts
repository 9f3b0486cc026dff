import { madeAtBuild } from '@/lib/lean/madeAtBuild';
import { answerCatalogue } from '@/lib/opendata/answerCatalogue';
import { catalogueFormat } from '@/lib/opendata/catalogueFormats';

export const generateStaticParams = madeAtBuild;

export const GET = () => answerCatalogue(catalogueFormat('jsonld'));
