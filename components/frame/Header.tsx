import { SearchForm } from '@/components/form/SearchForm';
import { Icon } from '@/components/icon/Icon';
import { frameIds } from '@/lib/content/anchors/frameIds';
import { sectionMenu } from '@/lib/content/sectionMenu';
import { getTranslator } from '@/lib/i18n/getTranslator';
import { homeAddresses, type Locale, otherLocales } from '@/lib/i18n/locales';
import { searchAddresses } from '@/lib/search/searchAddresses';
import { frameLinks } from './frameLinks';
import styles from './Header.module.css';
import { LanguageLink } from './LanguageLink';
import { MenuLink } from './MenuLink';
import { PanelButton } from './PanelButton';
import { PhaseLine } from './PhaseLine';
import { SiteMark } from './SiteMark';
import { SkipLink } from './SkipLink';

type HeaderProps = {
  locale: Locale;
  /** Of the page; `undefined` for an answer that has no address of its own, such as a 404. */
  address: string | undefined;
};

/**
 * Skip link, phase, name, search, language and the section's menu. On a phone the menu and the search are native popovers, which
 * a browser opens and closes without script; a browser that does not know popovers shows both where they stand. The landing page
 * has its search open, and the search page has a field of its own.
 */
export function Header({ locale, address }: HeaderProps) {
  const t = getTranslator(locale);
  const isLanding = address === homeAddresses[locale];
  const hasSearch = address !== searchAddresses[locale];
  const { contact } = frameLinks(locale);
  // In the head there is room for two of them.
  const headLinks = contact.slice(0, 2);
  const languageLinks = otherLocales(locale).map((other) => (
    <LanguageLink key={other} locale={locale} other={other} address={address} />
  ));
  const searchForm = <SearchForm locale={locale} id={frameIds.searchField} hasPlaceholder />;

  return (
    <header>
      <SkipLink locale={locale} />
      <PhaseLine locale={locale} />
      <div className={styles.head}>
        <div className={styles.bar}>
          <a className={styles.mark} href={homeAddresses[locale]}>
            <SiteMark locale={locale} />
          </a>
          <div className={styles.tools} data-nosnippet="">
            {headLinks.map((link) => (
              <a key={link.address} href={link.address}>
                {t(link.text)}
              </a>
            ))}
            {languageLinks}
          </div>
          {hasSearch && isLanding && (
            <div className={styles.openSearch} id={frameIds.searchPanel} data-nosnippet="">
              {searchForm}
            </div>
          )}
          {/* Each panel right after its button: elsewhere browsers make it the details of the button, which Orca reads unasked. */}
          <div className={styles.buttons} data-nosnippet="">
            {hasSearch && !isLanding && (
              <>
                <PanelButton locale={locale} panel={frameIds.searchPanel} icon="search">
                  {t('frame.search')}
                </PanelButton>
                <div className={`${styles.panel} ${styles.search}`} id={frameIds.searchPanel} popover="auto">
                  <ClosePanel locale={locale} panel={frameIds.searchPanel} />
                  {searchForm}
                </div>
              </>
            )}
            <PanelButton locale={locale} panel={frameIds.menu} icon="menu">
              {t('frame.menu')}
            </PanelButton>
            <nav
              className={`${styles.panel} ${styles.menu}`}
              id={frameIds.menu}
              popover="auto"
              aria-label={t('frame.mainMenu')}
            >
              <ClosePanel locale={locale} panel={frameIds.menu} />
              <ul role="list">
                {sectionMenu(locale).map((item) => (
                  <li key={item.address}>
                    <MenuLink href={item.address} current={address}>
                      {item.title}
                    </MenuLink>
                  </li>
                ))}
              </ul>
              <div className={styles.more}>
                {contact.map((link) => (
                  <a key={link.address} href={link.address}>
                    {t(link.text)}
                  </a>
                ))}
                {languageLinks}
              </div>
            </nav>
          </div>
        </div>
      </div>
    </header>
  );
}

/** First in a panel that covers the head, and with it the button that opened it. */
function ClosePanel({ locale, panel }: { locale: Locale; panel: string }) {
  return (
    <button className={styles.close} type="button" popoverTarget={panel} popoverTargetAction="hide">
      <Icon name="close" />
      {getTranslator(locale)('frame.closeMenu')}
    </button>
  );
}
