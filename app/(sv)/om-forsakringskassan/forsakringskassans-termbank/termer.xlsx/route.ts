import { madeAtBuild } from '@/lib/lean/madeAtBuild';
import { answerData } from '@/lib/statistics/files/answerData';
import { loadTerms } from '@/lib/terms/loadTerms';
import { termsXlsx } from '@/lib/terms/termsXlsx';

export const generateStaticParams = madeAtBuild;

export const GET = async () => answerData(await termsXlsx(loadTerms()), 'xlsx', 'termer');
