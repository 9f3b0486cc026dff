import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { buildFolder } from '../buildFolder.mjs';
import { codeVersion } from './codeVersion.mjs';

/** How often it is said that it goes on. */
const sayEverySeconds = 10;

/** What Next says where another of its builds is at work in the same folder: that of a desk that was opened at the same time, or was ended a moment ago. */
const isBusy = /Another .*next build.* process is already running/;

/**
 * Compiles the preview of the desk, where its code is another than when it was last compiled. Pages are none of it: each is made when it is shown, from the
 * content as it is then. Whoever waits is told for what.
 * @param {string} [root] the project's folder
 * @param {number} [pauseMs] how long it waits for another that does the same
 * @returns {Promise<boolean>} false where it cannot be done
 */
export async function compilePreview(root = process.cwd(), pauseMs = 5000) {
  const folder = buildFolder(root, process.env);
  // Empty while it goes on: what was left half done is not taken for whole.
  const mark = join(folder, 'code-version');
  for (;;) {
    const version = codeVersion(root, process.env);
    if (existsSync(mark) && readFileSync(mark, 'utf8') === version) return true;

    try {
      mkdirSync(folder, { recursive: true });
      writeFileSync(mark, '');
    } catch {
      console.error(
        `Förhandsvisningen behöver förberedas, men mappen ${folder} går inte att skriva i. Lägg projektet i en mapp som är din egen, med plats på disken, och försök igen.`,
      );
      return false;
    }
    const start = performance.now();
    const seconds = () => Math.round((performance.now() - start) / 1000);
    console.error(
      'Förhandsvisningen förbereds. Det behövs första gången, och när webbplatsens kod har ändrats. Det tar en minut eller två.',
    );
    const timer = setInterval(() => console.error(`  ${seconds()} sekunder …`), sayEverySeconds * 1000);
    const { code, output } = await compile(root);
    clearInterval(timer);
    if (code === 0) {
      writeFileSync(mark, version);
      console.error(`Förhandsvisningen är förberedd efter ${seconds()} sekunder.`);
      return true;
    }
    if (!isBusy.test(output)) {
      console.error(
        `${output}\nFörhandsvisningen gick inte att förbereda. Visa det som står ovanför för den som sköter webbplatsens kod.`,
      );
      return false;
    }
    console.error('En annan redaktion förbereder samma förhandsvisning. Den här väntar på den.');
    await wait(pauseMs);
  }
}

/** `next build` without the pages. @param {string} cwd */
async function compile(cwd) {
  const args = ['node_modules/next/dist/bin/next', 'build', '--experimental-build-mode', 'compile'];
  const child = spawn(process.execPath, args, { cwd, stdio: ['ignore', 'pipe', 'pipe'] });
  let output = '';
  for (const stream of [child.stdout, child.stderr])
    stream.setEncoding('utf8').on('data', (text) => {
      output += text;
    });
  const [code] = await once(child, 'close');
  return { code, output };
}
