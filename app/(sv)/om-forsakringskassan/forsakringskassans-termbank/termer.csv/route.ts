import { madeAtBuild } from '@/lib/lean/madeAtBuild';
import { answerData } from '@/lib/statistics/files/answerData';
import { loadTerms } from '@/lib/terms/loadTerms';
import { termsCsv } from '@/lib/terms/termsCsv';

export const generateStaticParams = madeAtBuild;

export const GET = () => answerData(termsCsv(loadTerms()), 'csv', 'termer');
