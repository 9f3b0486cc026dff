import type { ReactNode } from 'react';
import { Icon } from '@/components/icon/Icon';
import type { CardIcon } from '@/lib/drawing/iconPaths';
import styles from './Card.module.css';

type CardProps = {
  href: string;
  title: string;
  icon?: CardIcon;
  heading?: 'h2' | 'h3';
  children: ReactNode;
};

/** `<Card href="/address" title="…">One or two sentences.</Card>`: the whole card leads to the page, the heading is the link. */
export function Card({ href, title, icon, heading: Heading = 'h2', children }: CardProps) {
  return (
    <li className={styles.card}>
      {icon && <Icon name={icon} />}
      <Heading>
        <a href={href}>{title}</a>
      </Heading>
      <div>{children}</div>
    </li>
  );
}
