// In a D-Bus session of its own, as an ordinary user: node playScenes.mjs <folder> <address of the site> <browser> <scenes as JSON>
// Starts a screen that nobody sees, Orca and the browser, plays the scenes, and prints a line of JSON for each with all that Orca said.
import { execFile, spawn } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { browsers } from './browsers.mjs';
import { Listener } from './Listener.mjs';

const run = promisify(execFile);
const [folder = '', site = '', browserName = '', chosen = '[]'] = process.argv.slice(2);
const browser = browsers[/** @type {keyof typeof browsers} */ (browserName)];

/** @type {import('node:child_process').ChildProcess[]} */
const started = [];

/** @param {string} program @param {string[]} args @param {'ignore' | 'pipe'} [out] */
function start(program, args, out = 'ignore') {
  const child = spawn(program, args, { stdio: ['ignore', out, 'ignore'], detached: true });
  started.push(child);
  return child;
}

/** @param {import('node:child_process').ChildProcess} child */
async function end(child) {
  if (child.exitCode !== null || child.signalCode !== null || child.pid === undefined) return;
  const left = new Promise((resolve) => child.once('exit', resolve));
  for (const signal of /** @type {const} */ (['SIGTERM', 'SIGKILL'])) {
    try {
      process.kill(-child.pid, signal);
    } catch {
      // Gone already.
      return;
    }
    await Promise.race([left, wait(8000)]);
    if (child.exitCode !== null || child.signalCode !== null) return;
  }
}

/** @param {() => Promise<boolean>} isSo @param {string} what @param {number} seconds */
async function until(isSo, what, seconds) {
  const last = Date.now() + seconds * 1000;
  while (!(await isSo())) {
    if (Date.now() > last) throw new Error(`In ${seconds} seconds this did not come: ${what}`);
    await wait(100);
  }
}

/** What xdotool prints; nothing where it finds nothing. @param {string[]} args */
const xdotool = (...args) =>
  run('xdotool', args).then(
    ({ stdout }) => stdout.trim(),
    () => '',
  );

/** A screen with a number that is free, which Xvfb chooses. */
async function startScreen() {
  const child = start(
    'Xvfb',
    ['-displayfd', '1', '-screen', '0', '1280x1024x24', '-nolisten', 'tcp'],
    'pipe',
  );
  const number = await new Promise((resolve, reject) => {
    child.stdout?.once('data', (bytes) => resolve(String(bytes).trim()));
    child.once('error', reject);
    child.once('exit', () => reject(new Error('Xvfb ended.')));
  });
  process.env.DISPLAY = `:${number}`;
  // New windows get the focus, and no key is taken for windows.
  const settings = join(folder, 'openbox.xml');
  writeFileSync(
    settings,
    '<?xml version="1.0"?><openbox_config xmlns="http://openbox.org/3.4/rc"><focus><focusNew>yes</focusNew></focus><keyboard></keyboard></openbox_config>',
  );
  start('openbox', ['--config-file', settings]);
}

async function startOrca() {
  const spoken = join(folder, 'spoken.jsonl');
  process.env.SPOKEN_FILE = spoken;
  const listener = new Listener(spoken);
  listener.readPages(false);
  const settings = join(folder, 'orca');
  mkdirSync(settings, { recursive: true });
  cpSync(join(dirname(fileURLToPath(import.meta.url)), 'spokenToFile.py'), join(settings, 'spokenToFile.py'));
  writeFileSync(
    join(settings, 'orca-customizations.py'),
    [
      'import orca.settings as settings',
      "settings.speechServerFactory = 'spokenToFile'",
      'settings.speechServerInfo = None',
      'settings.enableKeyEcho = False',
      'settings.enableSound = False',
      'settings.enableBraille = False',
      '',
    ].join('\n'),
  );
  start('orca', ['--replace', '--user-prefs', settings]);
  const said = /** @type {import('./Listener.mjs').Spoken[]} */ ([]);
  await until(
    async () => {
      said.push(...(await listener.untilCalm()));
      return said.some(({ kind }) => kind === 'ready');
    },
    'Orca',
    60,
  );
  return listener;
}

/** @param {Listener} listener @param {string} address @param {{ profile: string, width: number }} how */
async function open(listener, address, { profile, width }) {
  const child = start(browser.program, browser.arguments(profile, width, address));
  await until(
    async () => (await xdotool('search', '--onlyvisible', '--class', browser.windowClass)) !== '',
    browser.program,
    60,
  );
  const said = /** @type {import('./Listener.mjs').Spoken[]} */ ([]);
  // Orca says when a page is there.
  for (let tries = 0; !said.some(({ text }) => text.startsWith('Inläsning av')); tries++) {
    if (tries > 30) throw new Error(`Orca never said that ${address} had loaded.`);
    said.push(...(await listener.untilCalm(1000)));
  }
  said.push(...(await listener.untilCalm(1500)));
  return { child, said };
}

/** @param {string} profile */
function newProfile(profile) {
  rmSync(profile, { recursive: true, force: true });
  for (const [name, text] of Object.entries(browser.files)) {
    mkdirSync(dirname(join(profile, name)), { recursive: true });
    writeFileSync(join(profile, name), text);
  }
}

/** @param {Listener} listener @param {import('../scenes.mjs').Act} act */
async function play(listener, act) {
  if ('write' in act) {
    await xdotool('type', '--delay', '120', act.write);
    return listener.untilCalm(2000);
  }
  if ('press' in act) {
    const said = [];
    for (let time = 0; time < (act.times ?? 1); time++) {
      await xdotool('key', '--clearmodifiers', act.press);
      said.push(...(await listener.untilCalm(act.press === 'Return' || act.press === 'space' ? 2500 : 700)));
    }
    return said;
  }
  // Only what was sought is written down: what is passed on the way is heard in other scenes.
  for (let time = 0; time < 90; time++) {
    await xdotool('key', '--clearmodifiers', act.by ?? 'Tab');
    const said = await listener.untilCalm();
    if (said.some(({ text }) => text.includes(act.reach))) return said;
  }
  throw new Error(`"${act.reach}" was not reached.`);
}

/** A profile in which the question about cookies has been answered with no. @param {Listener} listener */
async function answeredProfile(listener) {
  const kept = join(folder, 'answered');
  if (existsSync(kept)) return kept;
  const profile = join(folder, 'profile');
  newProfile(profile);
  const { child } = await open(listener, `${site}/om-forsakringskassan`, { profile, width: 1240 });
  await play(listener, { reach: 'Nej, jag godkänner' });
  await play(listener, { press: 'space' });
  // A browser that is left by its last window writes its cookies down.
  const left = new Promise((resolve) => child.once('exit', resolve));
  await xdotool('key', '--clearmodifiers', 'ctrl+w');
  await Promise.race([left, wait(10_000)]);
  await end(child);
  await listener.untilCalm();
  cpSync(profile, kept, {
    recursive: true,
    verbatimSymlinks: true,
    filter: (source) => !/\/(lock|\.parentlock|Singleton\w+)$/.test(source),
  });
  return kept;
}

/** @param {Listener} listener @param {import('../scenes.mjs').Scene} scene */
async function playScene(listener, { path, isAsked, isRead, width = 1240, acts }) {
  const profile = join(folder, 'profile');
  if (isAsked) newProfile(profile);
  else {
    const answered = await answeredProfile(listener);
    rmSync(profile, { recursive: true, force: true });
    cpSync(answered, profile, { recursive: true, verbatimSymlinks: true });
  }
  listener.readPages(Boolean(isRead));
  const { child, said } = await open(listener, site + path, { profile, width });
  const heard = [...said];
  try {
    for (const act of acts) heard.push(...(await play(listener, act)));
  } finally {
    await end(child);
    await listener.untilCalm(1000);
  }
  return heard;
}

try {
  await startScreen();
  const listener = await startOrca();
  for (const [name, scene] of /** @type {[string, import('../scenes.mjs').Scene][]} */ (JSON.parse(chosen))) {
    const result = await playScene(listener, scene).then(
      (heard) => ({ name, heard }),
      (error) => ({ name, heard: [], fault: String(error instanceof Error ? error.message : error) }),
    );
    process.stdout.write(`${JSON.stringify(result)}\n`);
  }
} finally {
  for (const child of started.reverse()) await end(child);
}
