import { sectionMenu } from '@/lib/content/sectionMenu';
import { getTranslator } from '@/lib/i18n/getTranslator';
import { homeAddresses, type Locale } from '@/lib/i18n/locales';
import { searchAddresses } from '@/lib/search/searchAddresses';
import styles from './Header.module.css';
import { LanguageLink } from './LanguageLink';
import { MenuLink } from './MenuLink';
import { SiteMark } from './SiteMark';
import { SkipLink } from './SkipLink';

const menuId = 'meny';

type HeaderProps = {
  locale: Locale;
  /** Of the page; `undefined` for an answer that has no address of its own, such as a 404. */
  address: string | undefined;
};

/**
 * Skip link, name, search, language and the section's menu. On a phone the menu is a native popover, which a browser opens
 * and closes without script; a browser that does not know popovers shows the list where it stands.
 */
export function Header({ locale, address }: HeaderProps) {
  const t = getTranslator(locale);
  const search = <a href={searchAddresses[locale]}>{t('frame.search')}</a>;

  return (
    <header>
      <SkipLink locale={locale} />
      <div className={styles.bar}>
        <div className={styles.inner}>
          <a className={styles.mark} href={homeAddresses[locale]}>
            <SiteMark locale={locale} />
          </a>
          <div className={styles.tools}>
            {search}
            <LanguageLink locale={locale} address={address} />
          </div>
          <button className={styles.open} type="button" popoverTarget={menuId}>
            {t('frame.menu')}
          </button>
        </div>
      </div>
      <nav className={styles.menu} id={menuId} popover="auto" aria-label={t('frame.sectionMenu')}>
        <button className={styles.close} type="button" popoverTarget={menuId} popoverTargetAction="hide">
          {t('frame.closeMenu')}
        </button>
        <ul role="list">
          {sectionMenu(locale).map((item) => (
            <li key={item.address}>
              <MenuLink href={item.address} current={address}>
                {item.title}
              </MenuLink>
            </li>
          ))}
        </ul>
        <div className={styles.menuTools}>
          {search}
          <LanguageLink locale={locale} address={address} />
        </div>
      </nav>
    </header>
  );
}
