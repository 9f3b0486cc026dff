import { getTranslator } from '@/lib/i18n/getTranslator';
import type { Locale } from '@/lib/i18n/locales';
import type { Kind } from '@/lib/publications/kindSchema';
import { kindHeading, kindHeadingId } from '@/lib/publications/listHeadings';
import type { PublicationRegister } from '@/lib/publications/readPublications';
import { sortPublications } from '@/lib/publications/sortPublications';
import { PublicationDownloads } from './PublicationDownloads';
import { PublicationItems } from './PublicationItems';

type KindListsProps = { register: PublicationRegister; kinds: readonly Kind[]; locale: Locale };

export function KindLists({ register, kinds, locale }: KindListsProps) {
  const t = getTranslator(locale);
  return (
    <>
      {kinds.map((kind) => {
        const { id, language } = kind;
        const publications = register.publications.filter((each) => each.kind === id);
        return (
          <section key={id}>
            <h2 id={kindHeadingId(id)} lang={language}>
              {kindHeading(kind, register.publications, t)}
            </h2>
            <PublicationItems publications={sortPublications(publications, 'nyast')} locale={locale} />
          </section>
        );
      })}
      <PublicationDownloads kinds={kinds} locale={locale} />
    </>
  );
}
