import { siteAddress } from '@/lib/settings/siteAddress';

/** For files that leave the site: a path alone means little there, and is all that there is until the site has an address. */
export const absoluteAddress = (address: string) => `${siteAddress()}${address}`;
