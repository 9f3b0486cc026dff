import { siteAddress } from '@/lib/settings/siteAddress';

/** For files that leave the site: a path alone means nothing there. */
export const absoluteAddress = (address: string) => `${siteAddress()}${address}`;
