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
    .filter((file) => changesProcessWithHelpers(file));

/** What a test file imports from the tests is a part of it. */
function changesProcessWithHelpers(file: string, seen = new Set<string>()): boolean {
  if (seen.has(file) || !existsSync(file)) return false;
  seen.add(file);
  const source = readFileSync(file, 'utf8');
  const helpers = [...source.matchAll(/ from '(\.\.?\/[^']+|@\/tests\/[^']+)'/g)].flatMap(([, path = '']) => {
    const helper = path.startsWith('@/') ? path.slice(2) : join(file, '..', path);
    return [`${helper}.ts`, `${helper}.tsx`];
  });
  return changesProcess(source) || helpers.some((helper) => changesProcessWithHelpers(helper, seen));
}
