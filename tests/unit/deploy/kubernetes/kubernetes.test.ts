import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { metricDefinitions } from '@/lib/metrics/metricDefinitions';
import { buildOverlay } from './buildOverlay';
import { findFaults, type KubernetesObject, versions } from './findFaults';

type Container = {
  name: string;
  image: string;
  command?: string[];
  ports?: { name: string; containerPort: number }[];
  securityContext: unknown;
  resources: { requests: Record<string, string>; limits: Record<string, string> };
  lifecycle?: { preStop: { exec: { command: string[] } } };
  [probe: `${string}Probe`]: { httpGet: { path: string; port: string } } | undefined;
};
type PodTemplate = {
  metadata: { labels: Record<string, string> };
  spec: {
    securityContext: Record<string, unknown>;
    automountServiceAccountToken: boolean;
    terminationGracePeriodSeconds: number;
    topologySpreadConstraints: { topologyKey: string; whenUnsatisfiable: string }[];
    containers: [Container];
    volumes?: Record<string, unknown>[];
  };
};

/** Of a Deployment or a CronJob. */
function podOf({ kind, spec }: KubernetesObject): PodTemplate | undefined {
  if (kind === 'Deployment') return (spec as { template: PodTemplate }).template;
  if (kind === 'CronJob')
    return (spec as { jobTemplate: { spec: { template: PodTemplate } } }).jobTemplate.spec.template;
  return undefined;
}

const overlays = ['small', 'country'] as const;
const built = Object.fromEntries(overlays.map((name) => [name, buildOverlay(name)])) as Record<
  (typeof overlays)[number],
  KubernetesObject[]
>;
const names = ({ kind, metadata }: KubernetesObject) => `${kind} ${metadata.name}`;
const find = (objects: KubernetesObject[], name: string): KubernetesObject => {
  const found = objects.find((object) => names(object) === name);
  if (!found) throw new Error(`There is no ${name}.`);
  return found;
};

test.each(overlays)('%s has all parts of the site', (overlay) => {
  const kinds = built[overlay].filter(({ kind }) => kind !== 'ConfigMap').map(names);
  expect(kinds.sort()).toEqual([
    'CronJob rebuild',
    'Deployment edge',
    'Deployment site',
    'HorizontalPodAutoscaler edge',
    'HorizontalPodAutoscaler site',
    'Ingress edge',
    'Namespace om-forsakringskassan',
    'NetworkPolicy edge',
    'NetworkPolicy nothing',
    'NetworkPolicy rebuild',
    'NetworkPolicy site',
    'PodDisruptionBudget edge',
    'PodDisruptionBudget site',
    'Service edge',
    'Service site',
    'ServiceMonitor site',
  ]);
});

describe.each(overlays)('every field of %s', (overlay) => {
  test.each(versions)('is one that Kubernetes %s knows, with a value that it takes', (version) => {
    expect(built[overlay].flatMap((object) => findFaults(object, version))).toEqual([]);
  });
});

describe('a fault is found', () => {
  const changed = (name: string, change: (object: KubernetesObject) => void) => {
    const copy = structuredClone(find(built.small, name));
    change(copy);
    return versions.map((version) => findFaults(copy, version));
  };
  const container = (object: KubernetesObject) =>
    podOf(object)?.spec.containers[0] as unknown as Record<string, unknown>;

  test.each<[string, string, (object: KubernetesObject) => void, string]>([
    [
      'a field with a wrong name',
      'Deployment site',
      (object) => Object.assign(container(object), { livenessprobe: {} }),
      'Deployment site/spec/template/spec/containers/0/livenessprobe: no such field',
    ],
    [
      'a field in the wrong place',
      'CronJob rebuild',
      (object) => Object.assign(object, { timeZone: 'Europe/Stockholm' }),
      'CronJob rebuild/timeZone: no such field',
    ],
    [
      'a value of another type',
      'Deployment edge',
      (object) => Object.assign(object.spec as object, { revisionHistoryLimit: 'five' }),
      'Deployment edge: data/spec/revisionHistoryLimit must be integer',
    ],
    [
      'a field that is missing',
      'PodDisruptionBudget site',
      (object) => Object.assign(object, { apiVersion: 'apps/v1', kind: 'Deployment', spec: {} }),
      'Deployment site: data/spec must have required property',
    ],
    [
      'a field of a monitor with a wrong name',
      'ServiceMonitor site',
      (object) => Object.assign(object.spec as object, { endpoint: [] }),
      'ServiceMonitor site/spec/endpoint: no such field',
    ],
    [
      'a kind that is gone',
      'PodDisruptionBudget site',
      (object) => Object.assign(object, { apiVersion: 'policy/v1beta9' }),
      'has no policy/v1beta9 PodDisruptionBudget',
    ],
  ])('%s', (_, name, change, fault) => {
    for (const faults of changed(name, change)) expect(faults.join('\n')).toContain(fault);
  });
});

describe.each(overlays)('in %s', (overlay) => {
  const objects = built[overlay];
  const pods = objects.flatMap((object) => {
    const pod = podOf(object);
    return pod ? [{ name: names(object), object, pod }] : [];
  });
  const deployments = pods.filter(({ object }) => object.kind === 'Deployment');

  test('everything but its namespace is in it', () => {
    for (const { kind, metadata } of objects)
      expect([kind, metadata.namespace]).toEqual([
        kind,
        kind === 'Namespace' ? undefined : 'om-forsakringskassan',
      ]);
  });

  test.each(pods)('$name keeps to the restricted profile and has no account of the cluster', ({ pod }) => {
    const { spec } = pod;
    expect(spec.automountServiceAccountToken).toBe(false);
    expect(spec.securityContext).toMatchObject({
      runAsNonRoot: true,
      seccompProfile: { type: 'RuntimeDefault' },
    });
    expect(spec.securityContext.runAsUser).toBeGreaterThan(0);
    for (const { securityContext } of spec.containers)
      expect(securityContext).toEqual({
        allowPrivilegeEscalation: false,
        readOnlyRootFilesystem: true,
        capabilities: { drop: ['ALL'] },
      });
    const allowed = ['configMap', 'emptyDir', 'secret'];
    for (const volume of spec.volumes ?? [])
      expect(allowed).toContain(Object.keys(volume).find((key) => key !== 'name'));
  });

  test.each(pods)('$name takes no more than its share', ({ pod }) => {
    for (const { resources } of pod.spec.containers)
      for (const kind of ['cpu', 'memory'])
        expect([resources.requests[kind], resources.limits[kind]]).not.toContain(undefined);
  });

  test.each(pods)('$name has an image by its digest, from no registry that we invented', ({ pod }) => {
    for (const { image } of pod.spec.containers) expect(image).toMatch(/^(site|edge)@sha256:[\da-f]{64}$/);
  });

  test.each(deployments)(
    '$name is asked whether it lives and is ready, and pauses before it ends',
    ({ name, pod }) => {
      const { containers, terminationGracePeriodSeconds } = pod.spec;
      const [container] = containers;
      expect(container.livenessProbe?.httpGet.path).toBe('/halsa/lever');
      expect(container.readinessProbe?.httpGet.path).toBe('/halsa/redo');
      expect(container.startupProbe?.httpGet.path).toBe('/halsa/redo');
      const [, pause = ''] =
        /(\d+)\D*$/.exec(container.lifecycle?.preStop.exec.command.join(' ') ?? '') ?? [];
      const pauseSeconds = Number(pause.replace(/000$/, ''));
      // What finds the site by its name goes on asking for as long as nginx (networkFile.ts) and the cluster's DNS keep it: 5 s and 30 s.
      expect(pauseSeconds).toBeGreaterThanOrEqual(name.endsWith('site') ? 35 : 5);
      // The pause, and the ten seconds of lib/delivery/server/connections/stopGracefully.ts.
      expect(terminationGracePeriodSeconds).toBeGreaterThan(pauseSeconds + 10);
    },
  );

  test.each(deployments)(
    '$name is spread over zones and machines, and one may go at a time',
    ({ pod, object }) => {
      const { topologySpreadConstraints } = pod.spec;
      expect(topologySpreadConstraints.map(({ topologyKey }) => topologyKey)).toEqual([
        'topology.kubernetes.io/zone',
        'kubernetes.io/hostname',
      ]);
      const budget = find(objects, `PodDisruptionBudget ${object.metadata.name}`).spec;
      expect(budget).toMatchObject({ maxUnavailable: overlay === 'small' ? 1 : '20%' });
      const scaler = find(objects, `HorizontalPodAutoscaler ${object.metadata.name}`).spec as {
        minReplicas: number;
      };
      expect(scaler.minReplicas).toBeGreaterThan(1);
    },
  );

  test('what points at pods, ports and maps finds them', () => {
    const labels = deployments.map(({ pod }) => pod.metadata.labels['app.kubernetes.io/name']);
    const ports = new Map(
      deployments.map(({ object, pod }) => [
        object.metadata.name,
        (pod.spec.containers[0].ports ?? []).map(({ name }) => name),
      ]),
    );
    for (const name of ['site', 'edge']) {
      const { spec } = find(objects, `Service ${name}`) as KubernetesObject & {
        spec: { selector: Record<string, string>; ports: { targetPort: string }[] };
      };
      expect(labels).toContain(spec.selector['app.kubernetes.io/name']);
      for (const { targetPort } of spec.ports) expect(ports.get(name)).toContain(targetPort);
    }
    const monitor = find(objects, 'ServiceMonitor site').spec as { endpoints: { port: string }[] };
    expect(ports.get('site')).toContain(monitor.endpoints[0]?.port);

    const text = JSON.stringify(pods);
    for (const { metadata } of objects.filter(({ kind }) => kind === 'ConfigMap'))
      expect(text).toContain(`"name":"${metadata.name}"`);
  });

  test('nothing reaches the network that is not named', () => {
    expect(find(objects, 'NetworkPolicy nothing').spec).toEqual({
      podSelector: {},
      policyTypes: ['Ingress', 'Egress'],
    });
    expect(find(objects, 'NetworkPolicy site').spec).not.toHaveProperty('egress');
  });

  test('the edges ask the service of the sites, by the name that it has here', () => {
    const place = objects.find(({ metadata }) => /^edge-\w+$/.test(metadata.name)) as KubernetesObject & {
      data: Record<string, string>;
    };
    const { metadata, spec } = find(objects, 'Service site') as KubernetesObject & {
      spec: { ports: { port: number }[] };
    };
    expect(place.data['place.conf']).toContain(
      `default ${metadata.name}.${metadata.namespace}.svc.cluster.local:${spec.ports[0]?.port};`,
    );
  });

  test('the sites are scaled by processor and by a count of requests that the adapter gives', () => {
    const { metrics } = find(objects, 'HorizontalPodAutoscaler site').spec as {
      metrics: { type: string; pods?: { metric: { name: string } } }[];
    };
    expect(metrics.map(({ type }) => type)).toEqual(['Resource', 'Pods']);
    const [rule] = parse(readFileSync('deploy/kubernetes/prometheus-adapter.yaml', 'utf8')).rules.custom;
    const [series = ''] = /^\w+/.exec(rule.seriesQuery) ?? [];
    expect(Object.keys(metricDefinitions)).toContain(series);
    const given = series.replace(new RegExp(rule.name.matches), rule.name.as.replace(/[{}]/g, ''));
    expect(metrics[1]?.pods?.metric.name).toBe(given);
  });
});
