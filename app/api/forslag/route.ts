import { toResponse } from '@/lib/http/PlainResponse';
import { answerSuggestions } from '@/lib/site/answerSuggestions';
import { getSearchIndex } from '@/lib/site/getSearchIndex';

export function GET(request: Request): Response {
  return toResponse(answerSuggestions(request, getSearchIndex));
}
