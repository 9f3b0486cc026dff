import { expect, test } from 'vitest';
import { countEvent, onEvent, type SiteEvent } from '@/lib/metrics/countEvent';
import { createMetrics } from '@/lib/metrics/createMetrics';
import { answerKinds, metricDefinitions } from '@/lib/metrics/metricDefinitions';
import { metricNames } from '@/lib/metrics/metricNames';

test('what is counted is told by its name and labels', async () => {
  const metrics = createMetrics();
  metrics.count('http_requests_total', { kind: 'page', status: '200' });
  metrics.count('http_response_bytes_total', { kind: 'page' }, 1500);
  metrics.observe('http_request_duration_seconds', { kind: 'page' }, 0.003);
  let waiting = 3;
  metrics.read('page_queue_length', () => waiting);
  const first = await metrics.registry.metrics();
  waiting = 5;
  const second = await metrics.registry.metrics();
  expect(first.split('\n')).toEqual(
    expect.arrayContaining([
      'http_requests_total{kind="page",status="200"} 1',
      'http_response_bytes_total{kind="page"} 1500',
      'http_request_duration_seconds_bucket{le="0.001",kind="page"} 0',
      'http_request_duration_seconds_bucket{le="0.005",kind="page"} 1',
      'page_queue_length 3',
    ]),
  );
  expect(second).toContain('page_queue_length 5');
});

test('what may be answered is told as 0 before anybody has, so that the first answer is one more', async () => {
  const told = (await createMetrics().registry.metrics()).split('\n');
  expect(told).toEqual(
    expect.arrayContaining([
      'consent_answers_total{answer="yes"} 0',
      'consent_answers_total{answer="no"} 0',
      'consent_answers_total{answer="withdrawn"} 0',
      'feedback_answers_total{answer="yes"} 0',
      'feedback_answers_total{answer="no"} 0',
      'searches_total{locale="sv"} 0',
      'searches_without_hits_total{locale="en"} 0',
      'page_views_total 0',
    ]),
  );
});

test('names follow the rules of Prometheus: counters end with _total, others with their unit', () => {
  for (const [name, { type }] of Object.entries(metricDefinitions)) {
    expect(name).toMatch(/^[a-z]+(_[a-z]+)+$/);
    expect(name.endsWith('_total'), name).toBe(type === 'counter');
    if (type === 'histogram') expect(name).toMatch(/_seconds$/);
  }
});

test('every label says what kind of thing it is, and none who asked or for what', () => {
  const labels = new Set(Object.values(metricDefinitions).flatMap(({ labels }) => [...labels]));
  expect([...labels].sort()).toEqual(['answer', 'kind', 'locale', 'node', 'status', 'version']);
  expect(answerKinds.length).toBeLessThan(20);
});

test('all names can be listed, those of histograms as they are asked for, those of the process too', async () => {
  const names = await metricNames();
  for (const name of Object.keys(metricDefinitions)) {
    const asked = name === 'http_request_duration_seconds' ? `${name}_bucket` : name;
    expect(names).toContain(asked);
  }
  expect(names).not.toContain('http_request_duration_seconds');
  expect(names).toEqual(expect.arrayContaining(['process_cpu_seconds_total', 'process_open_fds']));
  expect(new Set(names).size).toBe(names.length);
});

test('an event is heard by whoever counts', () => {
  const heard: SiteEvent[] = [];
  onEvent((event) => heard.push(event));
  countEvent({ metric: 'feedback_answers_total', labels: { answer: 'no' } });
  expect(heard).toEqual([{ metric: 'feedback_answers_total', labels: { answer: 'no' } }]);
});
