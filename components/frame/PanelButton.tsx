import type { ReactNode } from 'react';
import { Icon } from '@/components/icon/Icon';
import { getTranslator } from '@/lib/i18n/getTranslator';
import type { Locale } from '@/lib/i18n/locales';
import styles from './PanelButton.module.css';

type PanelButtonProps = {
  locale: Locale;
  /** The id of the panel: a popover. */
  panel: string;
  icon: 'menu' | 'search';
  children: ReactNode;
};

/** Opens a panel below the head and closes it again; the style sheet shows the word for what it does next. */
export function PanelButton({ locale, panel, icon, children }: PanelButtonProps) {
  return (
    <button className={styles.button} type="button" popoverTarget={panel}>
      <span className={styles.open}>
        <Icon name={icon} />
        {children}
      </span>
      <span className={styles.close}>
        <Icon name="close" />
        {getTranslator(locale)('frame.closeMenu')}
      </span>
    </button>
  );
}
