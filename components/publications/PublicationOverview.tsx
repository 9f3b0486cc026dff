import { getTranslator } from '@/lib/i18n/getTranslator';
import type { Locale } from '@/lib/i18n/locales';
import { countKinds, countSubjects, countYears } from '@/lib/publications/countPublications';
import { latestPublications } from '@/lib/publications/latestPublications';
import { overviewParts } from '@/lib/publications/listHeadings';
import {
  allPublicationsAddress,
  kindAddress,
  subjectAddress,
  yearAddress,
} from '@/lib/publications/publicationAddresses';
import type { PublicationRegister } from '@/lib/publications/readPublications';
import { PublicationDownloads } from './PublicationDownloads';
import { PublicationItems } from './PublicationItems';
import styles from './PublicationOverview.module.css';
import { PublicationSearchForm } from './PublicationSearchForm';

const newestCount = 5;

type PublicationOverviewProps = { register: PublicationRegister; locale: Locale };

export function PublicationOverview({ register, locale }: PublicationOverviewProps) {
  const t = getTranslator(locale);
  const { publications } = register;
  return (
    <>
      <PublicationSearchForm register={register} locale={locale} />
      <section>
        <h2 id={overviewParts.newest.id}>{t(overviewParts.newest.text)}</h2>
        <PublicationItems publications={latestPublications(register, newestCount)} locale={locale} />
        <p className={styles.all}>
          <a href={allPublicationsAddress}>
            {t('publications.counted', { name: t('publications.all'), count: publications.length })}
          </a>
        </p>
      </section>
      <section>
        <h2 id={overviewParts.subjects.id}>{t(overviewParts.subjects.text)}</h2>
        <ul className={styles.columns}>
          {countSubjects(register).map(({ subject: { id, title }, count }) => (
            <li key={id}>
              <a href={subjectAddress(id)}>{t('publications.counted', { name: title, count })}</a>
            </li>
          ))}
        </ul>
      </section>
      <section>
        <h2 id={overviewParts.kinds.id}>{t(overviewParts.kinds.text)}</h2>
        <ul className={styles.columns}>
          {countKinds(register).map(({ kind, count }) => (
            <li key={kind.id}>
              <a href={kindAddress(kind.id)} lang={kind.language}>
                {t('publications.counted', { name: kind.title, count })}
              </a>
            </li>
          ))}
        </ul>
      </section>
      <section>
        <h2 id={overviewParts.years.id}>{t(overviewParts.years.text)}</h2>
        <ul className={styles.columns}>
          {countYears(publications).map(({ year, count }) => (
            <li key={year}>
              <a href={yearAddress(year)}>
                {t('publications.counted', {
                  name: year === 'okant' ? t('publications.unknownYear') : year,
                  count,
                })}
              </a>
            </li>
          ))}
        </ul>
      </section>
      <PublicationDownloads locale={locale} />
    </>
  );
}
