import { PageLayout } from '@/components/page/PageLayout';
import { changeAddresses, feedAddress } from '@/lib/changes/changeAddresses';
import { loadChanges } from '@/lib/changes/loadChanges';
import { sectionMenu } from '@/lib/content/sectionMenu';
import { getTranslator } from '@/lib/i18n/getTranslator';
import { homeAddresses, type Locale } from '@/lib/i18n/locales';
import { ChangeNote } from './ChangeNote';

/** What happened longer ago is on the pages themselves. */
const maxChanges = 100;

/** All changes on the site, newest first, and the feeds that tell of them. */
export function ChangesPage({ locale }: { locale: Locale }) {
  const t = getTranslator(locale);
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
      <ul>
        {loadChanges(locale)
          .slice(0, maxChanges)
          .map(({ page, day, note }) => (
            <li key={`${page.address} ${day} ${note}`}>
              <a href={page.address}>{page.head.title}</a>
              <br />
              <ChangeNote locale={locale} day={day} note={note} />
            </li>
          ))}
      </ul>
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
