import { MenuLink } from '@/components/frame/MenuLink';
import type { Page } from '@/lib/content/head/Page';
import { ancestorsOf, childrenOf } from '@/lib/content/head/pageTree';
import { getTranslator } from '@/lib/i18n/getTranslator';
import { homeAddresses, originalLocale } from '@/lib/i18n/locales';
import { printAddress } from '@/lib/print/printAddress';
import styles from './SideMenu.module.css';

type SideMenuProps = { pages: readonly Page[]; page: Page };

/**
 * The section that the page lies in: its pages, opened down to the one that is shown. Nothing where there is only one. A fold on
 * phones, so that the page begins with its heading.
 */
export function SideMenu({ pages, page }: SideMenuProps) {
  const path = [...ancestorsOf(pages, page), page].filter(
    ({ address }) => address !== homeAddresses[page.locale],
  );
  const [section] = path;
  if (!section || childrenOf(pages, section.address).length === 0) return null;

  const t = getTranslator(page.locale);
  return (
    <nav className={styles.menu} aria-label={t('page.sectionMenu')}>
      <details>
        <summary>{t('page.sectionMenu')}</summary>
        <p>
          <MenuLink href={section.address} current={page.address}>
            {section.head.title}
          </MenuLink>
        </p>
        <Branch pages={pages} above={section} path={path} current={page.address} />
        {/* Only the originals have a page for paper of each whole section. */}
        {page.locale === originalLocale && (
          <a className={styles.print} href={printAddress(section.address)}>
            {t('print.link')}
          </a>
        )}
      </details>
    </nav>
  );
}

type BranchProps = { pages: readonly Page[]; above: Page; path: readonly Page[]; current: string };

function Branch({ pages, above, path, current }: BranchProps) {
  const items = childrenOf(pages, above.address);
  if (items.length === 0) return null;
  return (
    <ul role="list">
      {items.map((item) => (
        <li key={item.address}>
          <MenuLink href={item.address} current={current}>
            {item.head.menuTitle ?? item.head.title}
          </MenuLink>
          {path.includes(item) && <Branch pages={pages} above={item} path={path} current={current} />}
        </li>
      ))}
    </ul>
  );
}
