import { type AnalyticsSettings, readSettings } from './readSettings';

/** Which product counts the page views; `none` when nothing is measured, and then nobody is asked. */
export function analyticsProvider(): AnalyticsSettings['provider'] {
  return readSettings(process.env).analytics.provider;
}
