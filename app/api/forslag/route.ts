import { answerSuggestions } from '@/lib/site/answerSuggestions';
import { getSearchIndex } from '@/lib/site/getSearchIndex';

export const dynamic = 'force-dynamic';

export function GET(request: Request): Response {
  return answerSuggestions(request, getSearchIndex);
}
