import { answerSelection } from '@/lib/statistics/files/answerSelection';

export const dynamic = 'force-dynamic';

export const GET = (request: Request) => answerSelection(request, 'csv');
