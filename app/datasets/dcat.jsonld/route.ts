import { answerCatalogue } from '@/lib/opendata/answerCatalogue';
import { catalogueForm } from '@/lib/opendata/catalogueForms';

export const dynamic = 'force-static';

export const GET = () => answerCatalogue(catalogueForm('jsonld'));
