/** Fewer letters could become anything. */
const fewestLetters = 2;

/** What lib/site/answerSuggestions.ts answers, in the words of the language that it was asked in. */
export type Suggestions = { suggestions: readonly Suggestion[]; announcement: string };

export type Suggestion = { title: string; kindName: string };

const none: Suggestions = { suggestions: [], announcement: '' };

/** Suggestions for a half-typed query. A server that does not answer gives none: the form works without. */
export async function fetchSuggestions(
  query: string,
  locale: string,
  signal: AbortSignal,
): Promise<Suggestions> {
  if (query.trim().length < fewestLetters) return none;

  try {
    const response = await fetch(`/api/forslag?${new URLSearchParams({ q: query, locale })}`, { signal });
    return response.ok ? ((await response.json()) as Suggestions) : none;
  } catch {
    // Offline, or asked anew.
    return none;
  }
}
