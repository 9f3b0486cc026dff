import { answerSuggestions } from '@/lib/site/answerSuggestions';
import { getSearchIndex } from '@/lib/site/getSearchIndex';

export function GET(request: Request): Response {
  return answerSuggestions(request, getSearchIndex);
}
