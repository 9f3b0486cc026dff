import { locales } from '@/lib/i18n/locales';

/** What a request was answered with, for metrics: few, and none of them says what was asked for. */
export const answerKinds = [
  /** From a file of the build. */
  'page',
  'file',
  /** Made when it is asked for. */
  'search',
  'suggestions',
  'choice',
  'visit',
  'feedback',
  'other',
  /** Found in the lists of the build. */
  'redirect',
  'missing',
  'refusal',
  'health',
] as const;

export type AnswerKind = (typeof answerKinds)[number];

type Definition = {
  type: 'counter' | 'gauge' | 'histogram';
  help: string;
  /** Each takes few values, which are known here: no address, no query, nothing that a visitor writes. */
  labels: readonly string[];
  /** All that the only label of a counter can be. Each is told from the first minute, as 0: a series that begins with its first event has not risen by one. */
  values?: readonly string[];
  /** Upper bounds, in the unit of the name. */
  buckets?: readonly number[];
};

/**
 * What `npm start` counts and tells, by the names of Prometheus (https://prometheus.io/docs/practices/naming/). Besides these there are those of
 * the process itself, such as `process_cpu_seconds_total` and `nodejs_eventloop_lag_p99_seconds` (metricNames.ts has all).
 */
export const metricDefinitions = {
  http_requests_total: {
    type: 'counter',
    help: 'Answers, by what was asked for and by status; 499 is for those whose visitor left before.',
    labels: ['kind', 'status'],
  },
  http_request_duration_seconds: {
    type: 'histogram',
    help: 'From when a request has been read to when its answer has been handed over.',
    labels: ['kind'],
    buckets: [0.001, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10],
  },
  http_response_bytes_total: {
    type: 'counter',
    help: 'Bytes sent, headers and bodies.',
    labels: ['kind'],
  },
  http_connections: { type: 'gauge', help: 'Connections that are open.', labels: [] },
  connection_refusals_total: {
    type: 'counter',
    help: 'Connections ended at once, because all that there is room for, or all of an address, were in use.',
    labels: [],
  },
  page_queue_length: {
    type: 'gauge',
    help: 'Requests that wait for the threads that make pages.',
    labels: [],
  },
  page_queue_refusals_total: {
    type: 'counter',
    help: 'Requests refused because too many waited, or because they had waited too long.',
    labels: [],
  },
  page_cache_hits_total: {
    type: 'counter',
    help: 'Pages and suggestions that were answered with what had been made for an equal request before.',
    labels: [],
  },
  page_thread_ready: {
    type: 'gauge',
    help: '1 when what makes pages has answered, 0 until then.',
    labels: [],
  },
  page_thread_restarts_total: {
    type: 'counter',
    help: 'Threads that ended, or did not listen any more, and were replaced.',
    labels: [],
  },
  file_faults_total: {
    type: 'counter',
    help: 'Answers that could not be given because a file could not be read.',
    labels: [],
  },
  consent_answers_total: {
    type: 'counter',
    help: 'Answers to the question about cookies; withdrawn is a no after a yes.',
    labels: ['answer'],
    values: ['yes', 'no', 'withdrawn'],
  },
  feedback_answers_total: {
    type: 'counter',
    help: 'Answers to "Did you find what you were looking for?".',
    labels: ['answer'],
    values: ['yes', 'no'],
  },
  page_views_total: {
    type: 'counter',
    help: 'Views counted by the site itself, after a yes.',
    labels: [],
  },
  searches_total: {
    type: 'counter',
    help: 'Searches of the whole site that were made; equal ones within some seconds are one.',
    labels: ['locale'],
    values: locales,
  },
  searches_without_hits_total: {
    type: 'counter',
    help: 'Those among them that found nothing.',
    labels: ['locale'],
    values: locales,
  },
  site_build_info: {
    type: 'gauge',
    help: 'Always 1; says which build is served, and by which Node.',
    labels: ['version', 'node'],
  },
  site_content_age_seconds: {
    type: 'gauge',
    help: 'How long ago the site was built.',
    labels: [],
  },
  site_ready: {
    type: 'gauge',
    help: '1 while requests are welcome: what /halsa/redo says.',
    labels: [],
  },
} as const satisfies Record<string, Definition>;

export type MetricName = keyof typeof metricDefinitions;
