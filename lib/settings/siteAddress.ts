import { readSettings } from './readSettings';

/** Where visitors find the site, without a slash at the end. Until someone says so (SITE_URL) it is where `npm start` listens. */
export function siteAddress(env: Record<string, string | undefined> = process.env): string {
  const { siteUrl, port } = readSettings(env);
  return siteUrl ?? `http://127.0.0.1:${port}`;
}
