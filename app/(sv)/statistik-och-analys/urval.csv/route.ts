import { answerPreflight } from '@/lib/http/answerPreflight';
import { answerSelection } from '@/lib/statistics/files/answerSelection';

export const OPTIONS = answerPreflight;

export const GET = (request: Request) => answerSelection(request, 'csv');
