/** One of ./providers, chosen when the script is built (lib/delivery/build/buildAnalytics.ts), so that the others stay out. */
declare module 'analytics-provider' {
  export const provider: import('./Provider').Provider;
}

/** Filled in by the same build; only the products read it. */
declare const ANALYTICS_SETTINGS: Extract<
  import('@/lib/settings/readSettings').AnalyticsSettings,
  { url: string }
>;
