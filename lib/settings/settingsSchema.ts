import { isIP } from 'node:net';
import { z } from 'zod';
import { logLevels } from '@/lib/log/logLevels';
import { nearestName } from '@/lib/text/nearestName';
import { isMoment, momentForm } from './moment';

/**
 * Every error here ends a sentence that begins with the variable and what was found:
 * `PORT is "abc", but must be …`. It says the form expected and gives an example.
 */

export const providers = ['none', 'builtin', 'matomo', 'umami', 'plausible'] as const;

type Provider = (typeof providers)[number];

export type AnalyticsSettings =
  | { provider: 'none' }
  | { provider: 'builtin' }
  | { provider: 'matomo' | 'umami' | 'plausible'; url: string; siteId: string };

/** The same words for a value that is missing as for one that is wrong. */
const text = (isRight: (value: string) => boolean, error: string) =>
  z.string({ error }).refine(isRight, { error });

/** What is anything else, as `true` and `false`, would be taken for one of the two by some and for the other by others. */
const onOrOff = () => z.enum(['0', '1'], { error: '0 or 1, for example 1.' });

const analyticsUrl = text(
  (value) => parseAddress(value) !== undefined,
  'an address that begins with https:// or http:// and has no question mark, number sign, user name or password, for example https://stat.example.org/matomo.',
).transform(normaliseAddress);

/** Beside other faults, too: all are told at once. */
const always = () => true;

export const serverSchema = z
  .object({
    /** Only this machine reaches the site, until someone asks for more: 0.0.0.0 lets the whole network in. */
    HOST: text(
      isHost,
      'the IP address or host name to listen on, for example 127.0.0.1 (this machine only) or 0.0.0.0 (the network).',
    ).default('127.0.0.1'),
    /** 0 is any free port, for tests. */
    PORT: text(isPort, 'a whole number from 0 to 65535, for example 3000.').transform(Number).default(3000),
    /** Where visitors find the site: for what must be whole, as the addresses in a sitemap and a shared picture, which are left out without it. */
    SITE_URL: text(
      (value) => parseAddress(value)?.pathname === '/',
      'an address that begins with https:// or http:// and has nothing after the host name and port, for example https://www.example.org.',
    )
      .transform(normaliseAddress)
      .optional(),
    /** Who may say whom a request is for (X-Forwarded-For): the limits of an address are then those of each visitor. */
    TRUSTED_PROXIES: text(
      (value) => value.split(',').every((network) => isNetwork(network.trim())),
      'IP addresses or networks of the proxies in front, with commas between, for example 10.0.0.0/8, 192.0.2.1.',
    )
      .default('127.0.0.0/8, ::1')
      .transform((value) => value.split(',').map((network) => network.trim())),
    /** Whom to tell of a security fault, for /.well-known/security.txt. Without it there is no such file. */
    SECURITY_CONTACT: text(
      (value) => /^(mailto:[^\s@]+@[^\s@]+|https:\/\/[^\s/]+\S*|tel:\+?[\d-]+)$/.test(value),
      'an address that begins with mailto:, https:// or tel:, for example mailto:security@example.org.',
    ).optional(),
    /** Where metrics are told, in the form of Prometheus; nowhere until someone asks. Never the port of the site: they are for whoever runs it. */
    METRICS_PORT: text(isPort, 'a whole number from 0 to 65535, for example 9464.')
      .transform(Number)
      .optional(),
    METRICS_HOST: text(
      isHost,
      'the IP address or host name to tell metrics on, for example 127.0.0.1 (this machine only).',
    ).optional(),
    /** Of what the server says about itself. Choices, views and answers are figures and always written. */
    LOG_LEVEL: z
      .enum(logLevels, {
        error: `${logLevels.slice(0, -1).join(', ')} or ${logLevels.at(-1)}, for example info.`,
      })
      .default('info'),
    /** Counted views in the log: a line for each, or one a minute for each page, with how many they were. */
    VIEW_LOG: z.enum(['each', 'minute'], { error: 'each or minute, for example minute.' }).default('each'),
    /** Read by next.config.ts, which can import nothing of this. */
    CACHE_COMPONENTS: onOrOff().default('0'),
    /** Read by lib/delivery/build. */
    LEAN: onOrOff().default('1'),
    /** Read by deploy/desk.mjs. */
    DESK_APPROVE: onOrOff().default('0'),
    /** Read by lib/source/contentClock.ts. */
    CONTENT_NOW: text(isMoment, momentForm).optional(),
    /** Read by lib/delivery/build/siteTimes.ts, when all pages have been made. */
    SOURCE_DATE_EPOCH: text(
      (value) => /^\d{1,10}$/.test(value),
      'whole seconds since 1970, for example 1798786800.',
    ).optional(),
    /** After SIGTERM: how long requests are still taken while /halsa/redo says that none should come. */
    DRAIN_SECONDS: text(
      (value) => /^([0-9]|[1-5][0-9]|60)$/.test(value),
      'a whole number of seconds from 0 to 60, for example 5.',
    )
      .transform(Number)
      .default(0),
  })
  .refine(({ PORT, METRICS_PORT }) => METRICS_PORT === 0 || METRICS_PORT !== PORT, {
    path: ['METRICS_PORT'],
    error: 'another port than that of the site (PORT), for example 9464.',
    when: always,
  })
  .refine(({ METRICS_PORT, METRICS_HOST }) => METRICS_PORT !== undefined || METRICS_HOST === undefined, {
    path: ['METRICS_HOST'],
    error: 'left out without METRICS_PORT; to have metrics told, choose for example METRICS_PORT=9464.',
    when: always,
  })
  .transform((given) => ({
    host: given.HOST,
    port: given.PORT,
    siteUrl: given.SITE_URL,
    securityContact: given.SECURITY_CONTACT,
    trustedProxies: given.TRUSTED_PROXIES,
    metrics:
      given.METRICS_PORT === undefined
        ? undefined
        : { host: given.METRICS_HOST ?? '127.0.0.1', port: given.METRICS_PORT },
    logLevel: given.LOG_LEVEL,
    viewLog: given.VIEW_LOG,
    drainSeconds: given.DRAIN_SECONDS,
  }));

/** What else is needed depends on the provider. */
export const analyticsSchema = (provider: string): z.ZodType<AnalyticsSettings> =>
  isProvider(provider) ? schemaOf(provider) : unknownProvider(provider);

const isProvider = (text: string): text is Provider => providers.some((each) => each === text);

function schemaOf(provider: Provider): z.ZodType<AnalyticsSettings> {
  switch (provider) {
    case 'none':
    case 'builtin':
      return withoutServer(provider);
    case 'matomo':
      return withServer(provider, /^[1-9]\d{0,8}$/, 'the number of the site in Matomo, for example 1.');
    case 'umami':
      return withServer(
        provider,
        /^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/i,
        'the website ID from Umami, a UUID, for example 3f2c1d7a-5b80-4c1e-9d43-6a7b8c9d0e1f.',
      );
    case 'plausible':
      return withServer(
        provider,
        // The last label begins with a letter, so that an IP address is not taken for a name.
        /^(?=.{4,253}$)([a-z\d]([a-z\d-]{0,61}[a-z\d])?\.)+[a-z]([a-z\d-]{0,61}[a-z\d])?$/i,
        'the domain name of the site in Plausible, for example www.example.org.',
      );
  }
}

/** A value that would be silently ignored is a fault: whoever set it believes that it works. */
function withoutServer(provider: 'none' | 'builtin') {
  const leftOut = z
    .undefined({
      error: `left out when ANALYTICS_PROVIDER is ${provider}; to use it, choose for example ANALYTICS_PROVIDER=matomo.`,
    })
    .optional();
  return z.object({ ANALYTICS_URL: leftOut, ANALYTICS_SITE_ID: leftOut }).transform(() => ({ provider }));
}

function withServer(provider: Exclude<Provider, 'none' | 'builtin'>, siteId: RegExp, siteIdForm: string) {
  return z
    .object({
      ANALYTICS_URL: analyticsUrl,
      ANALYTICS_SITE_ID: text((value) => siteId.test(value), siteIdForm),
    })
    .transform(({ ANALYTICS_URL, ANALYTICS_SITE_ID }) => ({
      provider,
      url: ANALYTICS_URL,
      siteId: ANALYTICS_SITE_ID,
    }));
}

/** Always fails. The form of the address is looked at anyway, so that its fault does not wait for the next start. */
function unknownProvider(provider: string) {
  const nearest = nearestName(provider, providers);
  const suggestion = nearest ? ` Did you mean "${nearest}"?` : '';
  const error = `${providers.slice(0, -1).join(', ')} or ${providers.at(-1)}, for example builtin.${suggestion}`;
  return z
    .object({ ANALYTICS_PROVIDER: z.enum(providers, { error }), ANALYTICS_URL: analyticsUrl.optional() })
    .transform((): AnalyticsSettings => z.NEVER);
}

export function isPort(value: string): boolean {
  return /^(0|[1-9]\d{0,4})$/.test(value) && Number(value) <= 65535;
}

export function isHost(value: string): boolean {
  if (isIP(value) !== 0) return true;
  // All labels of digits: an IP address that went wrong, not a name.
  return (
    /^(?=.{1,253}$)[a-z\d]([a-z\d-]{0,61}[a-z\d])?(\.[a-z\d]([a-z\d-]{0,61}[a-z\d])?)*$/i.test(value) &&
    !/^[\d.]+$/.test(value)
  );
}

function isNetwork(value: string): boolean {
  const [address = '', bits, ...more] = value.split('/');
  const most = { 0: -1, 4: 32, 6: 128 }[isIP(address)] ?? -1;
  return (
    more.length === 0 && most > 0 && (bits === undefined || (/^\d{1,3}$/.test(bits) && Number(bits) <= most))
  );
}

function parseAddress(value: string): URL | undefined {
  // URL forgives spaces, backslashes and missing slashes; the programs that read the address later may not.
  if (!/^https?:\/\/[^/\\?#@\s\p{C}]+(\/[^\\?#\s\p{C}]*)?$/iu.test(value) || !URL.canParse(value))
    return undefined;

  const url = new URL(value);
  return isHost(url.hostname.replace(/^\[|\]$/g, '')) ? url : undefined;
}

function normaliseAddress(value: string): string {
  const { origin, pathname } = new URL(value);
  return `${origin}${pathname}`.replace(/\/+$/, '');
}
