import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { parse } from 'yaml';
import { usualConnectionLimits } from '@/lib/delivery/server/connections/Connections';
import { metricDefinitions } from '@/lib/metrics/metricDefinitions';
import { metricNames } from '@/lib/metrics/metricNames';
import { needProgram } from '../../debian.mjs';

type Rule = { alert: string; expr: string; labels: { severity: string }; annotations: { summary: string } };
type Panel = { title: string; type: string; description?: string; targets?: { expr: string }[] };

const rulesText = readFileSync('deploy/alerts/site.yaml', 'utf8');
const rules: Rule[] = parse(rulesText).groups.flatMap(({ rules }: { rules: Rule[] }) => rules);
const testsText = readFileSync('deploy/alerts/site.test.yaml', 'utf8');
const panels: Panel[] = JSON.parse(readFileSync('deploy/dashboards/site.json', 'utf8')).panels;
const drawn = panels.filter(({ type }) => type !== 'row');

/** Of Prometheus itself: whether it could ask. */
const known = ['up', ...(await metricNames())];

/** The names of metrics in a query: words that are no functions, no labels, no words of the language. */
function metricsIn(query: string): string[] {
  const bare = query
    .replace(/"[^"]*"/g, '')
    .replace(/\{[^}]*\}/g, '')
    .replace(/\[[^\]]*\]/g, '')
    .replace(/\b(by|without|on|ignoring)\s*\([^)]*\)/g, '');
  return [...bare.matchAll(/(?<![\w.])[a-z_]\w*\b(?!\s*\()/g)]
    .map(([name]) => name)
    .filter((name) => !['and', 'or', 'unless', 'by', 'bool', 'e'].includes(name));
}

/** Labels that a query looks at or sums by, beside those that Prometheus adds. */
function labelsIn(query: string): string[] {
  const compared = [...query.matchAll(/([a-z_]+)\s*(?:=~|!~|!=|=)\s*"/g)].map(([, name = '']) => name);
  const summed = [...query.matchAll(/\bby\s*\(([^)]*)\)/g)].flatMap(([, names = '']) => names.split(','));
  return [...compared, ...summed.map((name) => name.trim())];
}

const queries = [
  ...rules.map(({ alert, expr }) => [alert, expr]),
  ...drawn.flatMap(({ title, targets = [] }) => targets.map(({ expr }) => [title, expr])),
] as [string, string][];

test.each(queries)('%s asks for metrics and labels that there are', (_, query) => {
  const names = metricsIn(query);
  expect(names).not.toEqual([]);
  expect(names.filter((name) => !known.includes(name))).toEqual([]);
  const labels = [
    'job',
    'pod',
    'le',
    ...Object.values(metricDefinitions).flatMap(({ labels }) => [...labels]),
  ];
  expect(labelsIn(query).filter((name) => !labels.includes(name))).toEqual([]);
});

test('what is read out of a query are its metrics', () => {
  expect(
    metricsIn('histogram_quantile(0.95, sum by (le) (rate(a_bucket{kind="b", c=~"d e"}[5m]))) > 2 and up'),
  ).toEqual(['a_bucket', 'up']);
});

test('everything that the site counts is shown', () => {
  const shown = drawn.flatMap(({ targets = [] }) => targets.flatMap(({ expr }) => metricsIn(expr)));
  const counted = Object.keys(metricDefinitions).filter(
    (name) => !shown.some((each) => each === name || each === `${name}_bucket`),
  );
  expect(counted).toEqual([]);
});

test('every panel says what it shows', () => {
  expect(drawn.length).toBeGreaterThan(10);
  expect(drawn.filter(({ description, targets }) => !description || !targets?.length)).toEqual([]);
});

describe('the alerts', () => {
  const promtool = (...args: string[]) =>
    execFileSync(needProgram('promtool'), args, { encoding: 'utf8', stdio: 'pipe' });

  test('are raised by what they are for, and by nothing that looks like it', () => {
    expect(promtool('test', 'rules', 'deploy/alerts/site.test.yaml')).toContain('SUCCESS');
  });

  test('are each tried both ways: when they are raised, and when they are not', () => {
    const tried: { alertname: string; exp_alerts: unknown[] }[] = parse(testsText).tests.flatMap(
      ({ alert_rule_test }: { alert_rule_test: { alertname: string; exp_alerts: unknown[] }[] }) =>
        alert_rule_test,
    );
    for (const { alert } of rules) {
      const counts = tried
        .filter(({ alertname }) => alertname === alert)
        .map(({ exp_alerts }) => exp_alerts.length);
      expect([alert, counts.includes(1), counts.includes(0)]).toEqual([alert, true, true]);
    }
  });

  test('count four fifths of the connections that a process takes', () => {
    expect(rulesText).toContain(`max(http_connections) > ${usualConnectionLimits.most * 0.8}\n`);
  });

  test('do not pass their tests when one of them is changed', () => {
    const folder = mkdtempSync(join(tmpdir(), 'alerts-'));
    onTestFinished(() => rmSync(folder, { recursive: true }));
    writeFileSync(join(folder, 'site.test.yaml'), testsText);
    writeFileSync(join(folder, 'site.yaml'), rulesText.replace('> 0.01', '> 0.5'));
    expect(() => promtool('test', 'rules', join(folder, 'site.test.yaml'))).toThrow(/SiteFaults/);
  });
});

describe('the runbook', () => {
  const runbook = readFileSync('deploy/README.md', 'utf8');
  const section = /\n## Each alert\n(.*?)\n## /s.exec(runbook)?.[1] ?? '';
  const explained = [...section.matchAll(/^\| `(\w+)`\s*\|\s*(.+?)\s*\|\s*(.+?)\s*\|$/gm)];

  test('has a line for each alert, and for no other', () => {
    expect(explained.map(([, name]) => name)).toEqual(rules.map(({ alert }) => alert));
  });

  test('says of each what it means and what to do', () => {
    for (const [, name, meaning = '', action = ''] of explained)
      expect([name, meaning.length > 20, action.length > 20]).toEqual([name, true, true]);
  });
});
