import { corsHeaders } from '@/lib/http/corsHeaders';

/** Open to programs on other sites, as all data here. */
export function answerFeed(feed: string): Response {
  return new Response(feed, {
    headers: { 'Content-Type': 'application/atom+xml; charset=utf-8', ...corsHeaders },
  });
}
