import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** @param {string} browser */
const logFile = (browser) => fileURLToPath(new URL(`heard/${browser}.txt`, import.meta.url));

/** What was heard of each scene when it was last reviewed. @param {string} browser @returns {Map<string, string>} */
export function readLog(browser) {
  const file = logFile(browser);
  const [, ...parts] = existsSync(file) ? `\n${readFileSync(file, 'utf8')}`.split(/\n## /) : [''];
  return new Map(
    parts.map((part) => {
      const [name = '', ...lines] = part.trimEnd().split('\n');
      return [name, lines.join('\n')];
    }),
  );
}

/** @param {string} browser @param {Map<string, string>} log */
export function writeLog(browser, log) {
  const parts = [...log].map(([name, lines]) => `## ${name}\n${lines}\n`);
  writeFileSync(logFile(browser), parts.join('\n'));
}

/** What one run or another has, and the page does not decide: windows, how it loads, what was visited before. */
const varying =
  /( ram\.|lämnar banderoll\.|dokument webb\.|Läser in.*|Inläsning av .*|Sidan har .*|varning\.|Fokusläge|Bläddringsläge|Skärmläsare på\.)$/;

/** What Orca believes to leave by a key depends on whether it still has what the focus was on: a browser may have made that anew meanwhile. */
const leaving = /^lämnar .*\.$/;

/**
 * @param {import('./session/Listener.mjs').Spoken} spoken
 * @returns {string | undefined} a line of a log; nothing for what varies
 */
export function heardLine({ kind, text, language }) {
  if (kind === 'ready' || varying.test(text) || (kind === 'say' && leaving.test(text))) return undefined;
  // Nobody hears how many spaces there are.
  const said = text.replace(/\s+/g, ' ').replaceAll('besökt länk', 'länk').trim();
  if (!said) return undefined;
  return `${kind === 'read' ? '  » ' : '  – '}${language ? `[${language}] ` : ''}${said}`;
}

/**
 * What is heard of a scene, as its log has it. That a button has closed is told by its state, and by its name when it gets the focus: a browser tells the
 * one or the other first, and Orca says the state twice in one of the cases.
 * @param {readonly import('./session/Listener.mjs').Spoken[]} heard
 */
export function heardLines(heard) {
  const lines = heard.flatMap((spoken) => heardLine(spoken) ?? []);
  return lines
    .filter((line, index) => {
      const [, state] = /^ {2}– (infälld|utfälld)$/.exec(line) ?? [];
      return !state || !lines.slice(index + 1, index + 3).some((next) => next.includes(` ${state} `));
    })
    .join('\n');
}

/**
 * @param {import('./scenes.mjs').Scene} scene
 * @param {string} heard the lines of the scene
 * @param {string} browser
 * @returns {string[]} what should have been said and was not, or was said too often
 */
export function sceneFaults({ wanted, inFirefox = [], once = [], never = [] }, heard, browser) {
  const faults = [];
  for (const phrases of browser === 'firefox' ? [wanted, inFirefox] : [wanted]) {
    let at = 0;
    for (const phrase of phrases) {
      const found = new RegExp(phrase).exec(heard.slice(at));
      if (found) at += found.index + found[0].length;
      else faults.push(`not said, or not in its place: ${phrase}`);
    }
  }
  for (const phrase of once) {
    const times = [...heard.matchAll(new RegExp(phrase, 'g'))].length;
    if (times !== 1) faults.push(`said ${times} times: ${phrase}`);
  }
  for (const phrase of never)
    if (new RegExp(phrase).test(heard)) faults.push(`said, and should not be: ${phrase}`);
  return faults;
}
