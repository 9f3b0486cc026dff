import { answerDownload } from '@/lib/http/answerDownload';
import { loadTerms } from '@/lib/terms/loadTerms';
import { termsCsv } from '@/lib/terms/termsCsv';

export const dynamic = 'force-static';

export const GET = () => answerDownload('termer.csv', termsCsv(loadTerms()));
