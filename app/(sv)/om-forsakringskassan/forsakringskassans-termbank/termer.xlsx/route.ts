import { answerData } from '@/lib/statistics/files/answerData';
import { loadTerms } from '@/lib/terms/loadTerms';
import { termsXlsx } from '@/lib/terms/termsXlsx';

export const dynamic = 'force-static';

export const GET = async () => answerData(await termsXlsx(loadTerms()), 'xlsx', 'termer');
