import { readdirSync, readFileSync } from 'node:fs';

/** What another test file in the same process could find changed. */
const changing =
  /\bvi\s*\.\s*(?:mock|doMock|hoisted|stub\w+|spyOn|useFakeTimers|setSystemTime|resetModules)\b|\bprocess\.(?:env\b(?:\.\w+|\[[^\]]+\])\s*=[^=]|chdir\b)|\b(?:Object\.assign|delete)\W+process\.env\b/;

export const changesProcess = (source: string): boolean => changing.test(source);

/** Test files below `folder` that need a process of their own. */
export const ownProcess = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.test\.tsx?$/.test(file))
    .map((file) => `${folder}/${file}`)
    .filter((file) => changesProcess(readFileSync(file, 'utf8')));
