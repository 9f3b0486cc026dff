import { type IconName, iconPaths } from '@/lib/drawing/iconPaths';
import styles from './Icon.module.css';

/** A drawing beside words that say the same: for eyes only, in the colour of the text. */
export function Icon({ name }: { name: IconName }) {
  const [tint, lines] = iconPaths[name];
  return (
    <svg className={styles.icon} viewBox="0 0 48 48" aria-hidden="true">
      {tint && <path className={styles.tint} d={tint} />}
      <path d={lines} />
    </svg>
  );
}
