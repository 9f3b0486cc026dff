import { execFileSync } from 'node:child_process';
import { parseAllDocuments } from 'yaml';
import { needProgram } from '../../../debian.mjs';
import type { KubernetesObject } from './findFaults';

/** What a folder of deploy/kubernetes gives to a cluster. */
export function buildOverlay(name: string): KubernetesObject[] {
  const text = execFileSync(needProgram('kubectl'), ['kustomize', `deploy/kubernetes/${name}`], {
    encoding: 'utf8',
  });
  return parseAllDocuments(text).map((document) => document.toJS());
}
