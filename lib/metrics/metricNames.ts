import { createMetrics } from './createMetrics';

/** Of a histogram and of a summary, each with the endings that its series have. */
const endings: Record<string, readonly string[]> = {
  histogram: ['_bucket', '_sum', '_count'],
  summary: ['', '_sum', '_count'],
};

/** Every name that a query may use, those of the process and of Node too: what METRICS_PORT tells. */
export async function metricNames(): Promise<string[]> {
  const { registry } = createMetrics();
  const metrics = await registry.getMetricsAsJSON();
  return metrics
    .flatMap(({ name, type }) => (endings[String(type)] ?? ['']).map((ending) => name + ending))
    .sort();
}
