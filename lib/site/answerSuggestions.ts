import { type HitKind, hitKinds } from '@/lib/content/SearchDocument';
import type { PlainResponse } from '@/lib/http/PlainResponse';
import type { ReceivedRequest } from '@/lib/http/ReceivedRequest';
import { refuse } from '@/lib/http/refuse';
import { getTranslator } from '@/lib/i18n/getTranslator';
import { type Locale, locales, originalLocale } from '@/lib/i18n/locales';
import type { SearchIndex } from '@/lib/search/makeIndex';
import { searchCaching } from '@/lib/search/searchCaching';
import { mostSuggestions, suggest } from '@/lib/search/suggest';

/** `GET ?q=föräld&locale=sv`: titles that the query may become, each with its kind, and what to say of how many they are, as JSON. No log has what was typed. */
export function answerSuggestions(
  request: ReceivedRequest,
  getIndex: (locale: Locale) => SearchIndex,
): PlainResponse {
  const params = new URL(request.url).searchParams;
  const locale = locales.find((each) => each === (params.get('locale') ?? originalLocale));
  if (!locale) return refuse(400, `"locale" must be ${locales.join(' or ')}.`);

  const typed = readTyped(params);
  const { kindNames, announcements } = wordsOf(locale);
  const suggestions = suggest(getIndex(locale), typed);
  const answer = {
    suggestions: suggestions.map(({ title, kind }) => ({ title, kind, kindName: kindNames[kind] })),
    announcement: announcements[suggestions.length],
  };
  return {
    status: 200,
    headers: {
      'content-type': 'application/json',
      'cache-control': searchCaching(typed),
      'x-robots-tag': 'noindex',
    },
    body: JSON.stringify(answer),
  };
}

/** What stands in the search field. */
export const readTyped = (params: URLSearchParams): string => params.get('q') ?? '';

type Words = {
  kindNames: Readonly<Record<HitKind, string>>;
  /** Of no suggestion, of one, and so on. */
  announcements: readonly string[];
};

const knownWords = new Map<Locale, Words>();

/** All that is said of suggestions in a language, looked up once: to do so for each answer took as long as to find what it suggests. */
function wordsOf(locale: Locale): Words {
  const known = knownWords.get(locale);
  if (known) return known;
  const t = getTranslator(locale);
  const words: Words = {
    kindNames: Object.fromEntries(hitKinds.map((kind) => [kind, t(`search.kind.${kind}`)])) as Record<
      HitKind,
      string
    >,
    announcements: Array.from({ length: mostSuggestions + 1 }, (_, count) =>
      t('search.suggestionCount', { count }),
    ),
  };
  knownWords.set(locale, words);
  return words;
}
