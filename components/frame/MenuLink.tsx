import type { ReactNode } from 'react';

type MenuLinkProps = {
  href: string;
  /** The address of the page that is shown. */
  current: string | undefined;
  children: ReactNode;
};

/** A link in a menu: `page` where it leads to the page that is shown, `true` where that page lies below it. */
export function MenuLink({ href, current, children }: MenuLinkProps) {
  const state = current === href ? 'page' : current?.startsWith(`${href}/`) ? 'true' : undefined;
  return (
    <a href={href} aria-current={state}>
      {children}
    </a>
  );
}
