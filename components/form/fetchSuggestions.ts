/** Fewer letters could become anything. */
const fewestLetters = 2;

/** Suggestions for a half-typed query. A server that does not answer gives none: the form works without. */
export async function fetchSuggestions(
  query: string,
  locale: string,
  signal: AbortSignal,
): Promise<readonly string[]> {
  if (query.trim().length < fewestLetters) return [];

  try {
    const response = await fetch(`/api/forslag?${new URLSearchParams({ q: query, locale })}`, { signal });
    if (!response.ok) return [];
    const { suggestions } = (await response.json()) as { suggestions: string[] };
    return suggestions;
  } catch {
    // Offline, or asked anew.
    return [];
  }
}
