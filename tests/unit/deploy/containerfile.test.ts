import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
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
    const asked = stage(name).flatMap((line) => /^ARG (?!\w+_IMAGE$)(\w+)$/.exec(line)?.[1] ?? []);
    // The build before is for a build alone.
    expect(asked.filter((setting) => setting !== 'EARLIER_SITE').sort()).toEqual(buildSettings);
  });

  test('are those that the site starts with', () => {
    const env = stage('site').find((line) => line.startsWith('ENV ')) ?? '';
    for (const name of buildSettings) expect(env).toContain(` ${name}=\${${name}}`);
  });
});

test('a build can be told where the one before is, whose files pages in browsers still ask for', () => {
  const build = stage('build');
  const asked = build.indexOf('ARG EARLIER_SITE');
  expect(asked).toBeGreaterThan(-1);
  expect(asked).toBeLessThan(build.findIndex((line) => line.startsWith('RUN npm run build')));
  expect(readFileSync('deploy/README.md', 'utf8')).toContain('--build-arg EARLIER_SITE=/earlier');
});

test('nginx has no more workers than its pod has a share of processors for, and one to spare', () => {
  const [, workers] = /NGINX_WORKERS=(\d+)/.exec(stage('build').join('\n')) ?? [];
  const [, limit] =
    /limits:\s+cpu: "(\d+)"/.exec(readFileSync('deploy/kubernetes/base/edge.yaml', 'utf8')) ?? [];
  expect(Number(workers)).toBeGreaterThanOrEqual(Number(limit));
  expect(Number(workers)).toBeLessThanOrEqual(Number(limit) + 1);
});

test('the site starts as npm start does', () => {
  const command = stage('site').find((line) => line.startsWith('CMD ')) ?? '';
  expect(JSON.parse(command.slice('CMD '.length)).join(' ')).toBe(packages.scripts.start);
});

test('what is copied is there, or made by the build', () => {
  const made = ['node_modules', '.next', '.next/site'];
  const copied = lines
    .filter((line) => line.startsWith('COPY ') && !line.includes(' /edge/') && !line.includes(' /notices'))
    .flatMap((line) => line.split(' ').slice(1, -1))
    .filter((word) => word !== '--from=build')
    .map((path) => path.replace(/^\/site\//, ''));
  expect(copied).toContain('node_modules');
  expect(copied.filter((path) => !made.includes(path) && !existsSync(path))).toEqual([]);
});

test.each(['start.mjs', 'requestRebuild.mjs'])('%s finds what it imports', (name) => {
  const imported = [...readFileSync(`deploy/${name}`, 'utf8').matchAll(/from '\.\/([\w.]+)'/g)];
  expect(imported).not.toEqual([]);
  const copied = stage('site').join('\n');
  for (const [, file] of imported) expect(copied).toContain(`/site/deploy/${file}`);
});

test('no image is built on another that is not named by its digest', () => {
  expect(lines.filter((line) => /^ARG (NODE|DEBIAN)_IMAGE/.test(line) && line.includes('='))).toEqual([]);
  expect(
    lines.filter((line) => line.startsWith('FROM ')).every((line) => /^FROM \$\{\w+_IMAGE\} AS /.test(line)),
  ).toBe(true);
  const check = lines.find((line) => line.includes('is not named by its digest')) ?? '';
  const said = (image: string) =>
    spawnSync('sh', ['-c', check.replace(/^RUN /, '')], {
      env: { ...process.env, NODE_IMAGE: `node@sha256:${'a'.repeat(64)}`, DEBIAN_IMAGE: image },
      encoding: 'utf8',
    });
  expect(said(`debian@sha256:${'a'.repeat(64)}`).status).toBe(0);
  for (const image of ['', 'debian:bookworm-slim']) expect(said(image).status).toBe(1);
});

test('what the images are made of is listed: all that the site needs, also what its tests need, and nothing else', () => {
  const commands = stage('build').find((line) => line.startsWith('RUN npm prune')) ?? '';
  const folder = mkdtempSync(join(tmpdir(), 'sbom-'));
  const write = (file: string, value: object) => {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    writeFileSync(join(folder, file), JSON.stringify(value));
  };
  const project = {
    name: 'a-site',
    version: '1.0.0',
    dependencies: { needed: '1.0.0' },
    devDependencies: { tested: '1.0.0' },
  };
  const needed = { version: '1.0.0', license: 'MIT' };
  const tested = { ...needed, dev: true, dependencies: { needed: '1.0.0' } };
  write('package.json', project);
  write('node_modules/needed/package.json', { name: 'needed', ...needed });
  write('node_modules/tested/package.json', { name: 'tested', ...tested });
  write('package-lock.json', {
    ...project,
    lockfileVersion: 3,
    packages: { '': project, 'node_modules/needed': needed, 'node_modules/tested': tested },
  });
  const list = commands
    .replace(/^RUN /, '')
    .replace(/\/notices/g, 'notices')
    .replace(/&& node .*$/, '');
  const { status, stderr } = spawnSync('sh', ['-c', list], { cwd: folder, encoding: 'utf8' });
  expect(status, stderr).toBe(0);
  const { components } = JSON.parse(readFileSync(join(folder, 'notices/sbom.json'), 'utf8'));
  rmSync(folder, { recursive: true });
  expect(components.map(({ name }: { name: string }) => name)).toEqual(['needed']);
});

test.each(['edge', 'site'])(
  'the image %s runs as nobody in particular, with its contents and notices told',
  (name) => {
    const text = stage(name);
    expect(text.find((line) => line.startsWith('USER '))).toMatch(/^USER (www-data|node)$/);
    expect(text).toContain('COPY --from=build /notices /notices');
    expect(text.filter((line) => /^(CMD|ENTRYPOINT) (?!\[)/.test(line))).toEqual([]);
  },
);
