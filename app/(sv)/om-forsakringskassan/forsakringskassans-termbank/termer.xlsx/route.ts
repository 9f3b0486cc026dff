import { madeAtBuild } from '@/lib/lean/madeAtBuild';
import { outsideRender } from '@/lib/lean/outsideRender';
import { answerData } from '@/lib/statistics/files/answerData';
import { loadTerms } from '@/lib/terms/loadTerms';
import { termsXlsx } from '@/lib/terms/termsXlsx';

export const generateStaticParams = madeAtBuild;

export const GET = async () =>
  answerData(await outsideRender(() => termsXlsx(loadTerms())), 'xlsx', 'termer');
