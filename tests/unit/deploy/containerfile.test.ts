import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { describeBuildSettings } from '@/lib/settings/describeBuildSettings';
import { readSettings } from '@/lib/settings/readSettings';
import packages from '@/package.json';

// The file itself takes a builder of images to be tried. Here it is held to what it repeats.
const lines = readFileSync('deploy/container/Containerfile', 'utf8').replaceAll('\\\n', '').split('\n');

/** The lines from one FROM to the next. */
function stage(name: string): string[] {
  const start = lines.findIndex((line) => line.startsWith('FROM ') && line.endsWith(` AS ${name}`));
  const rest = lines.slice(start + 1);
  const end = rest.findIndex((line) => line.startsWith('FROM '));
  return end === -1 ? rest : rest.slice(0, end);
}

const buildSettings = Object.keys(JSON.parse(describeBuildSettings(readSettings({})))).sort();

describe('the settings that are written into the pages', () => {
  test.each(['build', 'site'])('are asked for by the stage %s', (name) => {
    const asked = stage(name).flatMap((line) => /^ARG (\w+)$/.exec(line)?.[1] ?? []);
    expect(asked.sort()).toEqual(buildSettings);
  });

  test('are those that the site starts with', () => {
    const env = stage('site').find((line) => line.startsWith('ENV ')) ?? '';
    for (const name of buildSettings) expect(env).toContain(` ${name}=\${${name}}`);
  });
});

test('the site starts as npm start does', () => {
  const command = stage('site').find((line) => line.startsWith('CMD ')) ?? '';
  expect(JSON.parse(command.slice('CMD '.length)).join(' ')).toBe(packages.scripts.start);
});

test('what is copied is there, or made by the build', () => {
  const made = ['node_modules', '.next', '.next/site'];
  const copied = lines
    .filter((line) => line.startsWith('COPY ') && !line.includes(' /edge/'))
    .flatMap((line) => line.split(' ').slice(1, -1))
    .filter((word) => word !== '--from=build')
    .map((path) => path.replace(/^\/site\//, ''));
  expect(copied).toContain('node_modules');
  expect(copied.filter((path) => !made.includes(path) && !existsSync(path))).toEqual([]);
});

test('what starts the site finds what it imports', () => {
  const imported = [...readFileSync('deploy/start.mjs', 'utf8').matchAll(/from '\.\/([\w.]+)'/g)];
  expect(imported).not.toEqual([]);
  const copied = stage('site').join('\n');
  for (const [, name] of imported) expect(copied).toContain(`/site/deploy/${name}`);
});
