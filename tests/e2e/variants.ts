/** The settings that a site is built and started with. `builtin` is what `npm run build` makes. */
export const variants = {
  builtin: {},
  stock: { LEAN: '0' },
  none: { ANALYTICS_PROVIDER: 'none' },
  matomo: { ANALYTICS_PROVIDER: 'matomo', ANALYTICS_URL: 'http://127.0.0.1:4611', ANALYTICS_SITE_ID: '7' },
  umami: {
    ANALYTICS_PROVIDER: 'umami',
    ANALYTICS_URL: 'http://127.0.0.1:4612',
    ANALYTICS_SITE_ID: '0b1f2f0e-6a52-4a0c-9f0d-3c1b5d9f4a11',
  },
  plausible: {
    ANALYTICS_PROVIDER: 'plausible',
    ANALYTICS_URL: 'http://127.0.0.1:4613',
    ANALYTICS_SITE_ID: 'om.example.se',
  },
} satisfies Record<string, Record<string, string>>;

export type Variant = keyof typeof variants;

export const buildFolder = (variant: Variant) => (variant === 'builtin' ? '.next' : `.next-${variant}`);
