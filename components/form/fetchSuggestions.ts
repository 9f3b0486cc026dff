/** Fewer letters could become anything. */
const fewestLetters = 2;

export type FetchedSuggestion = { title: string; kind: string };

/** Suggestions for a half-typed query. A server that does not answer gives none: the form works without. */
export async function fetchSuggestions(
  query: string,
  locale: string,
  signal: AbortSignal,
): Promise<readonly FetchedSuggestion[]> {
  if (query.trim().length < fewestLetters) return [];

  try {
    const response = await fetch(`/api/forslag?${new URLSearchParams({ q: query, locale })}`, { signal });
    if (!response.ok) return [];
    const { suggestions } = (await response.json()) as { suggestions: FetchedSuggestion[] };
    return suggestions;
  } catch {
    // Offline, or asked anew.
    return [];
  }
}
