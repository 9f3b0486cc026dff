import { answerSuggestions } from '@/lib/search/answerSuggestions';
import { getSearchIndex } from '@/lib/search/getSearchIndex';

export const dynamic = 'force-dynamic';

export function GET(request: Request): Response {
  return answerSuggestions(request, getSearchIndex);
}
