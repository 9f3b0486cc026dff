// npm run orca: has the built site read by a real screen reader, Orca under Firefox and Chromium, on a screen that nobody sees.
// npm run orca -- --only firefox --scenes tabell,sok plays only some. WRITE_HEARD=1 writes tests/orca/heard anew; it is read before it is committed.
import { execFileSync, spawn, spawnSync } from 'node:child_process';
import { chmodSync, chownSync, cpSync, existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { needBuild } from '../../deploy/bench/needBuild.mjs';
import { startServer } from '../../deploy/bench/servers.mjs';
import { stopWithoutPackages } from '../../deploy/packages.mjs';
import { canInstall, installDebianPackages } from '../debian.mjs';
import { heardLines, readLog, sceneFaults, writeLog } from './heardLog.mjs';
import { scenes } from './scenes.mjs';

const browserNames = ['firefox', 'chromium'];
const packages = [
  'at-spi2-core',
  'chromium',
  'dbus',
  'firefox-esr',
  'firefox-esr-l10n-sv-se',
  'locales',
  'openbox',
  'orca',
  'xdotool',
  'xvfb',
];
const programs = ['chromium', 'dbus-run-session', 'firefox-esr', 'openbox', 'orca', 'xdotool', 'Xvfb'];

/** Orca and the browsers run as somebody who may do nothing else. */
const user = 'skarmlasare';

stopWithoutPackages();
const { values } = parseArgs({ options: { only: { type: 'string' }, scenes: { type: 'string' } } });
const chosenBrowsers = values.only?.split(',') ?? browserNames;
const chosenScenes = values.scenes?.split(',') ?? Object.keys(scenes);
for (const name of chosenBrowsers) needKnown(name, browserNames);
for (const name of chosenScenes) needKnown(name, Object.keys(scenes));
needBuild();
await needMachine();

const site = await startServer('ours');
// Whoever stops it in the middle leaves no screen reader behind, which would go on reading what nobody shows.
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'])
  process.once(signal, async () => {
    endSession();
    await site.stop();
    process.exit(1);
  });
let passed = 0;
let failed = 0;
try {
  for (const browser of chosenBrowsers) {
    console.log(`\n${browser}`);
    const log = readLog(browser);
    for await (const { name, heard, fault } of playScenes(browser)) {
      const scene = scenes[name];
      if (!scene) continue;
      const lines = heardLines(heard);
      const reviewed = log.get(name);
      const faults = fault ? [fault] : sceneFaults(scene, lines, browser);
      if (process.env.WRITE_HEARD && !fault) log.set(name, lines);
      else if (!fault && lines !== reviewed)
        faults.push(`other words than in tests/orca/heard/${browser}.txt:\n${lines}`);
      faults.length > 0 ? failed++ : passed++;
      console.log(`${faults.length > 0 ? '✗' : '✓'} ${name}`);
      for (const each of faults) console.log(`    ${each}`);
    }
    if (process.env.WRITE_HEARD) writeLog(browser, log);
  }
} finally {
  await site.stop();
}
console.log(`\n${passed} passed, ${failed} failed`);
process.exitCode = failed > 0 ? 1 : 0;

/** @param {string} name @param {string[]} known */
function needKnown(name, known) {
  if (known.includes(name)) return;
  console.error(`"${name}" is not known. Choose from: ${known.join(', ')}.`);
  process.exit(1);
}

/** The programs, Swedish words for them, and the user: made here on Debian as root, told of elsewhere. */
async function needMachine() {
  const isThere = (/** @type {string} */ program) =>
    ['/usr/bin', '/usr/sbin', '/bin'].some((folder) => existsSync(join(folder, program)));
  if (canInstall()) {
    if (!programs.every(isThere)) await installDebianPackages(packages);
    if (!execFileSync('locale', ['-a']).toString().includes('sv_SE.utf8'))
      execFileSync('localedef', ['-i', 'sv_SE', '-f', 'UTF-8', 'sv_SE.UTF-8']);
    if (!hasUser()) execFileSync('useradd', ['-m', user]);
  }
  const missing = programs.filter((program) => !isThere(program));
  if (missing.length === 0 && process.getuid?.() === 0 && hasUser()) return;
  console.error(
    `Orca cannot be run here. It needs Debian 12, root (the browsers run as the user ${user}) and the packages ${packages.join(' ')}.${missing.length > 0 ? ` Missing: ${missing.join(', ')}.` : ''} What was heard when it was last reviewed is in tests/orca/heard.`,
  );
  process.exit(1);
}

function hasUser() {
  return new RegExp(`^${user}:`, 'm').test(readFileSync('/etc/passwd', 'utf8'));
}

/**
 * @param {string} browser
 * @returns {AsyncGenerator<{ name: string, heard: import('./session/Listener.mjs').Spoken[], fault?: string }>}
 */
async function* playScenes(browser) {
  // The user may not be able to read the project.
  const session = mkdtempSync(join(tmpdir(), 'orca-session-'));
  const work = mkdtempSync(join(tmpdir(), 'orca-'));
  cpSync(join(fileURLToPath(new URL('.', import.meta.url)), 'session'), session, {
    recursive: true,
  });
  chmodSync(session, 0o755);
  const ids = { uid: idOf('-u'), gid: idOf('-g') };
  chownSync(work, ids.uid, ids.gid);
  /** @type {NodeJS.ProcessEnv} */
  const environment = {
    NODE_ENV: 'test',
    HOME: work,
    PATH: '/usr/bin:/bin',
    LANG: 'sv_SE.UTF-8',
    LANGUAGE: 'sv',
    XDG_RUNTIME_DIR: work,
    ACCESSIBILITY_ENABLED: '1',
    GNOME_ACCESSIBILITY: '1',
    GTK_MODULES: 'gail:atk-bridge',
    GDK_BACKEND: 'x11',
    MOZ_ENABLE_WAYLAND: '0',
    PYTHONDONTWRITEBYTECODE: '1',
  };
  const chosen = chosenScenes.map((name) => [name, scenes[name]]);
  const command = [
    process.execPath,
    join(session, 'playScenes.mjs'),
    work,
    site.address,
    browser,
    JSON.stringify(chosen),
  ];
  const child = spawn('/usr/bin/dbus-run-session', ['--', ...command], {
    env: environment,
    cwd: '/',
    ...ids,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  // What the desktop's services complain of is of interest only when the session ends before its scenes.
  let complaints = '';
  child.stderr.on('data', (bytes) => {
    complaints = `${complaints}${bytes}`.slice(-4000);
  });
  const left = new Set(chosenScenes);
  try {
    for await (const line of createInterface({ input: child.stdout })) {
      if (!line.startsWith('{')) continue;
      const played = JSON.parse(line);
      left.delete(played.name);
      yield played;
    }
    for (const name of left) yield { name, heard: [], fault: 'not played: the session ended before' };
    if (left.size > 0) console.error(complaints);
  } finally {
    endSession();
    rmSync(session, { recursive: true, force: true });
    rmSync(work, { recursive: true, force: true });
  }
}

/** All that runs as the user: what the desktop has started by itself, too. */
function endSession() {
  spawnSync('pkill', ['-u', user]);
}

/** @param {'-u' | '-g'} which */
function idOf(which) {
  return Number(execFileSync('id', [which, user]).toString());
}
