import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { type AddressInfo, createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { beforeEach, describe, expect, onTestFinished, test } from 'vitest';

// The real scripts in a project that has no packages and takes no time to build.

const server = `
  const stay = setInterval(() => {}, 1000);
  for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => { console.log('Stopped cleanly'); clearInterval(stay); });
  console.log('Serving from ' + process.cwd());
`;

const buildServer = `
  import { mkdirSync, writeFileSync } from 'node:fs';
  mkdirSync('.next/site', { recursive: true });
  writeFileSync('.next/site/start.mjs', ${JSON.stringify(server)});
  console.log('Built');
`;

let root: string;

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'site-'));
  onTestFinished(() => rmSync(root, { recursive: true }));
  cpSync(resolve('deploy'), join(root, 'deploy'), { recursive: true });
  writeProject({ wantedNode: '>=20.9', build: buildServer });
});

function writeProject({ wantedNode, build }: { wantedNode: string; build: string }) {
  const name = 'bakery';
  const version = '1.0.0';
  const scripts = { build: 'node build.mjs' };
  writeFileSync(join(root, 'build.mjs'), build);
  writeFileSync(
    join(root, 'package.json'),
    JSON.stringify({ name, version, scripts, engines: { node: wantedNode } }),
  );
  writeFileSync(
    join(root, 'package-lock.json'),
    JSON.stringify({
      name,
      version,
      lockfileVersion: 3,
      requires: true,
      packages: { '': { name, version } },
    }),
  );
}

type Script = {
  child: ChildProcess;
  output: () => string;
  errors: () => string;
  ended: Promise<number | null>;
};

function start(script: string, env: Record<string, string> = {}): Script {
  const child = spawn(process.execPath, [join(root, 'deploy', script)], {
    cwd: tmpdir(),
    env: { ...process.env, HOST: '', PORT: '0', BUILD_DIR: '', ...env },
  });
  onTestFinished(() => void child.kill('SIGKILL'));
  let output = '';
  let errors = '';
  child.stdout.on('data', (data) => {
    output += data;
  });
  child.stderr.on('data', (data) => {
    errors += data;
  });
  // "close" comes when everyone has let go of the output: a build that lives on would hold it.
  const ended = once(child, 'close').then(([code]) => code as number | null);
  return { child, output: () => output, errors: () => errors, ended };
}

async function outputHas(script: Script, text: string): Promise<void> {
  await expect.poll(() => script.output() + script.errors(), { timeout: 20_000 }).toContain(text);
}

describe('npm run site', { timeout: 60_000 }, () => {
  test('installs, builds and starts, and stops cleanly', async () => {
    const site = start('site.mjs');
    await outputHas(site, 'Serving from');
    site.child.kill('SIGINT');

    expect(await site.ended).toBe(0);
    const steps = [
      '1/3 Installing the packages in package-lock.json',
      '2/3 Building the site',
      'Built',
      '3/3 Starting the site',
      `Serving from ${root}`,
      'Stopped cleanly',
    ];
    const lines = site.output().split('\n');
    expect(lines.filter((line) => steps.includes(line))).toEqual(steps);
  });

  test('installs nothing when everything is there already', async () => {
    mkdirSync(join(root, 'node_modules'));
    writeFileSync(join(root, 'node_modules/.package-lock.json'), '{"packages":{}}');
    const site = start('site.mjs');
    await outputHas(site, 'Serving from');
    site.child.kill('SIGTERM');

    expect(await site.ended).toBe(0);
    expect(site.output()).toContain('1/3 The packages are installed already, as package-lock.json says');
  });

  test('a taken port ends it with one line, before anything is installed', async () => {
    const other = createServer().listen(0, '127.0.0.1');
    onTestFinished(() => void other.close());
    await once(other, 'listening');
    const { port } = other.address() as AddressInfo;

    const site = start('site.mjs', { PORT: String(port) });
    expect(await site.ended).toBe(1);
    expect(site.errors()).toMatch(new RegExp(`^Port ${port} is already in use on 127\\.0\\.0\\.1\\. .+\n$`));
    expect(site.output()).toBe('');
  });

  test('a lock file that is not what package.json says ends it', async () => {
    const file = join(root, 'package.json');
    writeFileSync(
      file,
      JSON.stringify({ name: 'bakery', engines: { node: '>=20.9' }, dependencies: { bread: '1.0.0' } }),
    );
    const site = start('site.mjs', { npm_config_offline: 'true' });

    expect(await site.ended).toBe(1);
    expect(site.errors()).toContain(
      'Installing the packages (npm ci) failed with exit code 1; the lines above tell why.',
    );
    expect(site.output()).not.toContain('2/3');
  });

  test('a failing build ends it', async () => {
    writeProject({ wantedNode: '>=20.9', build: 'console.error("No flour."); process.exit(3);' });
    const site = start('site.mjs');

    expect(await site.ended).toBe(1);
    expect(site.errors()).toContain('No flour.\n');
    expect(site.errors()).toContain(
      'Building the site (npm run build) failed with exit code 3; the lines above tell why.\n',
    );
    expect(site.output()).not.toContain('3/3');
  });

  test('a signal during the build stops the build too, and is not called a failure', async () => {
    const build = `console.log('Kneading'); setInterval(() => {}, 1000);`;
    writeProject({ wantedNode: '>=20.9', build });
    const site = start('site.mjs');
    await outputHas(site, 'Kneading');
    site.child.kill('SIGTERM');

    expect(await site.ended).toBe(143);
    expect(site.errors()).not.toContain('failed');
  });
});

describe('what becomes a build', () => {
  test.each([
    ['build.mjs', '.'],
    ['build.mjs', '.next/../content'],
    ['site.mjs', 'content'],
    ['dev.mjs', 'content'],
    ['desk.mjs', 'content'],
    ['desk.mjs', '.next'],
  ])('%s takes no other folder: %s', async (name, BUILD_DIR) => {
    for (const folder of ['node_modules', 'content', '.git']) mkdirSync(join(root, folder));
    for (const file of ['content/bread.mdx', '.git/HEAD']) writeFileSync(join(root, file), 'rye');
    const script = start(name, { BUILD_DIR });

    expect(await script.ended).toBe(1);
    expect(script.errors()).toMatch(/^BUILD_DIR .+ \.next-\w+: .+\n$/);
    expect(script.errors()).toContain(JSON.stringify(BUILD_DIR));
    for (const file of ['content/bread.mdx', '.git/HEAD', 'package.json', 'deploy/build.mjs'])
      expect(existsSync(join(root, file)), file).toBe(true);
  });
});

test('npm run desk says which port it cannot have, before anything is prepared', async () => {
  mkdirSync(join(root, 'node_modules'));
  const desk = start('desk.mjs', { PORT: 'abc' });
  expect(await desk.ended).toBe(1);
  expect(desk.errors()).toBe(
    'PORT är "abc", men måste vara ett heltal från 0 till 65535, till exempel 3000.\n',
  );
});

describe('npm start', () => {
  test.each([
    ['.next', ''],
    ['.next-e2e', '.next-e2e'],
  ])('without a build in %s it ends with one line', async (folder, BUILD_DIR) => {
    const script = start('start.mjs', { BUILD_DIR });
    expect(await script.ended).toBe(1);
    expect(script.errors()).toBe(`There is no build in ${join(root, folder)}. Run npm run build first.\n`);
  });

  test('starts the build in BUILD_DIR from the project’s folder', async () => {
    mkdirSync(join(root, '.next-e2e/site'), { recursive: true });
    writeFileSync(join(root, '.next-e2e/site/start.mjs'), 'console.log(process.cwd());');
    const script = start('start.mjs', { BUILD_DIR: '.next-e2e' });
    expect(await script.ended).toBe(0);
    expect(script.output()).toBe(`${root}\n`);
  });
});

test.each(['site.mjs', 'start.mjs'])('%s on a Node that is too old ends with one line', async (name) => {
  writeProject({ wantedNode: '>=999.0', build: '' });
  const script = start(name);
  expect(await script.ended).toBe(1);
  expect(script.errors()).toBe(
    `This site needs Node 999.0 or newer, but this is Node ${process.version}: install a newer one from https://nodejs.org and try again.\n`,
  );
  expect(script.output()).toBe('');
});
