import type { ReceivedRequest } from '@/lib/http/ReceivedRequest';
import { refuse } from '@/lib/http/refuse';
import { getTranslator } from '@/lib/i18n/getTranslator';
import { type Locale, locales, originalLocale } from '@/lib/i18n/locales';
import type { SearchIndex } from '@/lib/search/makeIndex';
import { searchCaching } from '@/lib/search/searchCaching';
import { suggest } from '@/lib/search/suggest';

/** `GET ?q=föräld&locale=sv`: titles that the query may become, each with its kind, and what to say of how many they are, as JSON. No log has what was typed. */
export function answerSuggestions(
  request: ReceivedRequest,
  getIndex: (locale: Locale) => SearchIndex,
): Response {
  const params = new URL(request.url).searchParams;
  const locale = locales.find((each) => each === (params.get('locale') ?? originalLocale));
  if (!locale) return refuse(400, `"locale" must be ${locales.join(' or ')}.`);

  const typed = params.get('q') ?? '';
  const t = getTranslator(locale);
  const suggestions = suggest(getIndex(locale), typed);
  return Response.json(
    {
      suggestions: suggestions.map(({ title, kind }) => ({
        title,
        kind,
        kindName: t(`search.kind.${kind}`),
      })),
      announcement: t('search.suggestionCount', { count: suggestions.length }),
    },
    { headers: { 'Cache-Control': searchCaching(typed), 'X-Robots-Tag': 'noindex' } },
  );
}
