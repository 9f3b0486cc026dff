import type { Locale } from '@/lib/i18n/locales';
import type { ErrorStatus } from './Site';

/** Where the pages for what goes wrong are built: app/(sv)/fel and app/english/error. Nobody comes to them by address. */
const folders: Record<Locale, string> = { sv: '/fel', en: '/english/error' };

export const errorStatuses: readonly ErrorStatus[] = ['404', '410', '500'];

export const errorAddress = (locale: Locale, status: ErrorStatus) => `${folders[locale]}/${status}`;
