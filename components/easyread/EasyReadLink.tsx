import { findPage } from '@/lib/content/loadPages';
import { findEasyVersion } from '@/lib/easyread/findEasyVersion';
import { getTranslator } from '@/lib/i18n/getTranslator';
import type { Locale } from '@/lib/i18n/locales';
import styles from './EasyReadLink.module.css';

type EasyReadLinkProps = {
  locale: Locale;
  address: string;
  /** On an easy-to-read page the address of the ordinary one. */
  easyVersionOf: string | undefined;
};

/** From a page to the same in easy-to-read Swedish, and from there back. Nothing where there is only one of them. */
export function EasyReadLink({ locale, address, easyVersionOf }: EasyReadLinkProps) {
  const other = easyVersionOf ? findPage(locale, easyVersionOf) : findEasyVersion(locale, address);
  if (!other) return null;

  const t = getTranslator(locale);
  const { title } = easyVersionOf ? other.head : { title: findPage(locale, address)?.head.title };
  return (
    <p className={styles.link} data-nosnippet="">
      <a href={other.address}>
        {t(easyVersionOf ? 'easyread.ordinary' : 'easyread.easy')}
        <span className="visually-hidden-inline">: {title}</span>
      </a>
    </p>
  );
}
