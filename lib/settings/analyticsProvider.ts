import { type AnalyticsProvider, readSettings } from './readSettings';

/** Which product counts the page views; `none` when nothing is measured, and then nobody is asked. */
export function analyticsProvider(): AnalyticsProvider {
  return readSettings(process.env).analytics.provider;
}
