import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client';
import { type MetricName, metricDefinitions } from './metricDefinitions';

type NamesOf<Type> = {
  [Name in MetricName]: (typeof metricDefinitions)[Name]['type'] extends Type ? Name : never;
}[MetricName];

type Labels<Name extends MetricName> = Record<(typeof metricDefinitions)[Name]['labels'][number], string>;

/** What is counted while a site runs, by the names and labels of metricDefinitions.ts alone. */
export type Metrics = {
  count<Name extends NamesOf<'counter'>>(name: Name, labels: Labels<Name>, by?: number): void;
  observe<Name extends NamesOf<'histogram'>>(name: Name, labels: Labels<Name>, value: number): void;
  set<Name extends NamesOf<'gauge'>>(name: Name, labels: Labels<Name>, value: number): void;
  /** Asks for the value of a gauge each time that somebody reads. */
  read(name: NamesOf<'gauge'>, value: () => number): void;
  registry: Registry;
};

export function createMetrics(): Metrics {
  const registry = new Registry();
  collectDefaultMetrics({ register: registry });
  const counters = new Map<string, Counter>();
  const gauges = new Map<string, Gauge>();
  const histograms = new Map<string, Histogram>();
  const readers = new Map<string, () => number>();

  for (const [name, definition] of Object.entries(metricDefinitions)) {
    const { type, help, labels } = definition;
    const about = { name, help, labelNames: [...labels], registers: [registry] };
    switch (type) {
      case 'counter': {
        const counter = new Counter(about);
        counters.set(name, counter);
        if ('values' in definition) {
          const [label] = definition.labels;
          for (const value of definition.values) counter.inc({ [label]: value }, 0);
        }
        break;
      }
      case 'histogram':
        histograms.set(name, new Histogram({ ...about, buckets: [...definition.buckets] }));
        break;
      case 'gauge':
        gauges.set(
          name,
          new Gauge({
            ...about,
            collect() {
              const read = readers.get(name);
              if (read) this.set(read());
            },
          }),
        );
    }
  }

  return {
    count: (name, labels, by = 1) => counters.get(name)?.inc(labels, by),
    observe: (name, labels, value) => histograms.get(name)?.observe(labels, value),
    set: (name, labels, value) => gauges.get(name)?.set(labels, value),
    read: (name, value) => {
      readers.set(name, value);
    },
    registry,
  };
}
