import { createRequire } from 'node:module';

export type KubernetesObject = {
  apiVersion: string;
  kind: string;
  metadata: { name: string; namespace?: string; labels?: Record<string, string> };
  [field: string]: unknown;
};

/** The versions whose schemas are here, each by a package of its own. Those from 1.34 on are in packages that want a newer Node than we do. */
export const versions = ['1.25', '1.27', '1.33'] as const;

/** A class of these packages: an object of one kind, which holds itself against its schema, and throws. */
type Model = new (object: KubernetesObject) => KubernetesObject & { validate(): void };

const require = createRequire(import.meta.url);

/** What one version of Kubernetes would refuse in an object, or leave out of account without a word. */
export function findFaults(object: KubernetesObject, version: (typeof versions)[number]): string[] {
  const name = `${object.kind} ${object.metadata.name}`;
  const Kind = modelOf(object, version);
  if (!Kind) return [`${name}: Kubernetes ${version} has no ${object.apiVersion} ${object.kind}`];

  const unread = new Set<string>();
  const faults: string[] = [];
  try {
    watch(new Kind(object), '', unread).validate();
  } catch (error) {
    faults.push(`${name}: ${error instanceof Error ? error.message : error}`);
  }
  return [...faults, ...[...unread].map((path) => `${name}${path}: no such field`)];
}

function modelOf({ apiVersion, kind }: KubernetesObject, version: string): Model | undefined {
  const from = apiVersion.startsWith('monitoring.coreos.com/')
    ? '@kubernetes-models/prometheus-operator'
    : `kubernetes-models-${version}`;
  try {
    return require(`${from}/${apiVersion}/${kind}`)[kind];
  } catch (error) {
    const { code = '' } = error as NodeJS.ErrnoException;
    if (['MODULE_NOT_FOUND', 'ERR_PACKAGE_PATH_NOT_EXPORTED'].includes(code)) return undefined;
    throw error;
  }
}

/** The schemas allow fields that they do not name, as Kubernetes itself drops them. A field that was never looked at is such a one. */
function watch<Value>(value: Value, path: string, unread: Set<string>): Value {
  if (typeof value !== 'object' || value === null) return value;
  for (const key of Object.keys(value)) unread.add(`${path}/${key}`);
  const children = new Map<PropertyKey, unknown>();
  return new Proxy(value, {
    get(target, key, receiver) {
      const child = `${path}/${String(key)}`;
      if (!children.has(key)) {
        unread.delete(child);
        children.set(key, watch(Reflect.get(target, key, receiver), child, unread));
      }
      return children.get(key);
    },
  });
}
