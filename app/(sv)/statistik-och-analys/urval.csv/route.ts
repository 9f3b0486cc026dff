import { answerSelection } from '@/lib/statistics/files/answerSelection';

export const GET = (request: Request) => answerSelection(request, 'csv');
