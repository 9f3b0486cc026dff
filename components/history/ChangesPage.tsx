import { group } from 'd3-array';
import { PageLayout } from '@/components/page/PageLayout';
import { changeAddresses, feedAddress } from '@/lib/changes/changeAddresses';
import { loadChanges } from '@/lib/changes/loadChanges';
import { sectionMenu } from '@/lib/content/sectionMenu';
import { formatDate } from '@/lib/i18n/formatDate';
import { getTranslator } from '@/lib/i18n/getTranslator';
import { homeAddresses, type Locale } from '@/lib/i18n/locales';
import styles from './ChangesPage.module.css';

/** What happened longer ago is on the pages themselves. */
const maxChanges = 100;

/** All changes on the site, day by day, the last day first, and the feeds that tell of them. */
export function ChangesPage({ locale }: { locale: Locale }) {
  const t = getTranslator(locale);
  const days = group(loadChanges(locale).slice(0, maxChanges), ({ day }) => day);
  const feeds = [
    { address: feedAddress(locale), text: t('history.feedOfAll') },
    ...sectionMenu(locale).map(({ address, title }) => ({
      address: feedAddress(locale, address),
      text: t('history.feedLink', { section: title }),
    })),
  ];
  return (
    <PageLayout
      locale={locale}
      address={changeAddresses[locale]}
      title={t('history.allTitle')}
      lead={t('history.allLead')}
      trail={[{ address: homeAddresses[locale], title: t('frame.sectionMenu') }]}
    >
      {[...days].map(([day, changes]) => (
        <section key={day}>
          <h2 id={`dag-${day}`}>
            <time dateTime={day}>{formatDate(locale, day)}</time>
          </h2>
          <ul role="list" className={styles.changes}>
            {changes.map(({ page, note }) => (
              <li key={`${page.address} ${note}`}>
                <a href={page.address}>{page.head.title}</a>
                {note && <p>{note}</p>}
              </li>
            ))}
          </ul>
        </section>
      ))}
      <h2>{t('history.feeds')}</h2>
      <p>{t('history.feedsLead')}</p>
      <ul>
        {feeds.map(({ address, text }) => (
          <li key={address}>
            <a href={address} type="application/atom+xml">
              {text}
            </a>
          </li>
        ))}
      </ul>
    </PageLayout>
  );
}
