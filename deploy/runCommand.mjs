import { spawn } from 'node:child_process';

/**
 * How a program ended. `signal` is the one that we were sent meanwhile and passed on: the program was asked to stop.
 * @typedef {{ code: number, signal: NodeJS.Signals | undefined }} Ending
 */

/** The signals that mean "stop", with the exit code that shells expect afterwards. */
const stopCodes = new Map(
  /** @type {[NodeJS.Signals, number][]} */ ([
    ['SIGHUP', 129],
    ['SIGINT', 130],
    ['SIGTERM', 143],
  ]),
);

/**
 * Runs a program that shares our screen, until it ends or has had its time. Asked to stop, it is stopped together with all
 * that it has started: npm alone would leave its script running.
 * @param {string} command
 * @param {string[]} args
 * @param {object} [options]
 * @param {string} [options.cwd]
 * @param {NodeJS.ProcessEnv} [options.env]
 * @param {number} [options.limitSeconds]
 * @param {boolean} [options.asksQuestions] it may ask for a password
 * @returns {Promise<Ending>}
 */
export function runCommand(command, args, { cwd, env, limitSeconds, asksQuestions = false } = {}) {
  return new Promise((resolve) => {
    const child = spawn(command, args, {
      cwd,
      env,
      stdio: [asksQuestions ? 'inherit' : 'ignore', 'inherit', 'inherit'],
      // A process group of its own can be stopped as a whole, but cannot ask at the terminal.
      detached: !asksQuestions,
    });

    /** @type {NodeJS.Signals | undefined} */
    let asked;
    /** @type {NodeJS.Timeout[]} */
    const timers = [];

    /** @param {NodeJS.Signals} signal */
    const stop = (signal) => {
      if (asksQuestions || !child.pid) child.kill(signal);
      else process.kill(-child.pid, signal);
    };
    /** @param {NodeJS.Signals} signal */
    const passOn = (signal) => {
      asked = signal;
      stop(signal);
    };
    /** @param {number} code */
    const end = (code) => {
      for (const timer of timers) clearTimeout(timer);
      for (const signal of stopCodes.keys()) process.off(signal, passOn);
      resolve({ code: (asked && stopCodes.get(asked)) ?? code, signal: asked });
    };

    for (const signal of stopCodes.keys()) process.on(signal, passOn);
    if (limitSeconds !== undefined) {
      const stopForTime = () => {
        console.error(`Stopped ${command} after ${limitSeconds} seconds.`);
        stop('SIGTERM');
        timers.push(setTimeout(stop, 5000, 'SIGKILL'));
      };
      timers.push(setTimeout(stopForTime, limitSeconds * 1000));
    }

    child.once('error', (error) => {
      console.error(`${command} could not be started: ${error.message}`);
      end(127);
    });
    // 1 for a program that was killed: nobody asked us for that.
    child.once('exit', (code) => end(code ?? 1));
  });
}
