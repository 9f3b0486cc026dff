import { liveRoot } from './live';
import { crisisRoot } from './messages';

/** Of the variant that has one. */
export const publicAddress = 'https://om.example.se';

/**
 * The settings that a site is built and started with. `builtin` is what `npm run build` makes, and all that `npm test` has. Two of the others also show a message
 * at the top of every page (message.spec.ts), and one of these is live and has a public address (live.spec.ts, publicAddress.spec.ts), the other has a page with a film (film.spec.ts): a variant of
 * its own would cost another minute of building.
 */
export const variants = {
  builtin: {},
  stock: { LEAN: '0' },
  cache: { CACHE_COMPONENTS: '1' },
  none: { ANALYTICS_PROVIDER: 'none' },
  matomo: {
    ANALYTICS_PROVIDER: 'matomo',
    ANALYTICS_URL: 'http://127.0.0.1:4611',
    ANALYTICS_SITE_ID: '7',
    CONTENT_ROOT: crisisRoot,
  },
  umami: {
    ANALYTICS_PROVIDER: 'umami',
    ANALYTICS_URL: 'http://127.0.0.1:4612',
    ANALYTICS_SITE_ID: '0b1f2f0e-6a52-4a0c-9f0d-3c1b5d9f4a11',
  },
  plausible: {
    ANALYTICS_PROVIDER: 'plausible',
    ANALYTICS_URL: 'http://127.0.0.1:4613',
    ANALYTICS_SITE_ID: 'om.example.se',
    // Where it is not: whatever names it leads away from where the tests have started it.
    SITE_URL: publicAddress,
    CONTENT_ROOT: liveRoot,
  },
} satisfies Record<string, Record<string, string>>;

export type Variant = keyof typeof variants;

export const buildFolder = (variant: Variant) => (variant === 'builtin' ? '.next' : `.next-${variant}`);
