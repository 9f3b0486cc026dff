import type { PageHead } from '@/lib/content/head/pageHead';
import { formatDate } from '@/lib/i18n/formatDate';
import { editorLocale } from '@/lib/i18n/locales';
import { swedishDay } from '@/lib/source/swedishTime';
import type { Value } from './valueSchema';

/** Why a page that says a value must be read again, as sentences for its editor; `undefined` while all is well. */
export function valueReviewReason(value: Value, head: PageHead, now: Date): string | undefined {
  const over = whenOver(value, now);
  if (over)
    return `Tiden för värdet "${value.name}" gick ut ${over}. Skriv det nya i content/data/values.yaml.`;
  if (value.updated > swedishDay(now))
    return `Värdet "${value.name}" har updated ${value.updated}, en dag som inte har varit än. Rätta dagen i content/data/values.yaml.`;
  const read = head.reviewed && head.reviewed > head.updated ? head.reviewed : head.updated;
  if (read >= value.updated) return undefined;
  return `Värdet "${value.name}" ändrades ${value.updated}, efter att sidan lästes ${read}. Läs sidan och skriv dagens datum i fältet reviewed.`;
}

function whenOver({ year, until }: Value, now: Date): string | undefined {
  const today = swedishDay(now);
  if (year !== undefined && today > `${year}-12-31`) return `vid årsskiftet ${year}/${year + 1}`;
  return until !== undefined && today > until ? `den ${formatDate(editorLocale, until)}` : undefined;
}
