import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** What another test file in the same process could find changed. */
const changing =
  /\bvi\s*\.\s*(?:mock|doMock|hoisted|stub\w+|spyOn|useFakeTimers|setSystemTime|resetModules)\b|\bprocess\.(?:env\b(?:\.\w+|\[[^\]]+\])\s*=[^=]|chdir\b)|\b(?:Object\.assign|delete)\W+process\.env\b/;

export const changesProcess = (source: string): boolean => changing.test(source);

/** Test files below `folder` that need a process of their own. */
export const ownProcess = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.test\.tsx?$/.test(file))
    .map((file) => `${folder}/${file}`)
    .filter(changesProcessWithHelpers);

/** What a test file imports from beside it is a part of it. */
function changesProcessWithHelpers(file: string): boolean {
  const source = readFileSync(file, 'utf8');
  const helpers = [...source.matchAll(/ from '(\.\.?\/[^']+)'/g)].map(
    ([, path]) => `${join(file, '..', path ?? '')}.ts`,
  );
  return (
    changesProcess(source) || helpers.filter((helper) => existsSync(helper)).some(changesProcessWithHelpers)
  );
}
