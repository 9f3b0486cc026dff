import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { needProgram } from '../../debian.mjs';
import { freePort } from '../freePort';
import { isAnswering } from '../isAnswering';
import { type Engine, type Key, windowSize } from './Engine';

/** https://www.w3.org/TR/webdriver2/#keyboard-actions */
const keyCodes: Record<Key, string> = { Tab: '\ue004', Enter: '\ue007', ArrowDown: '\ue015' };

/** https://www.w3.org/TR/webdriver2/#elements */
const elementKey = 'element-6066-11e4-a52e-4f735466cecf';
type Element = { [elementKey]: string };

/** WebKitGTK's own small browser, by WebDriver (https://www.w3.org/TR/webdriver2/), on a screen that nobody sees. */
export async function startWebKit(): Promise<Engine> {
  const { screen, display } = await startScreen();
  let session = await startSession(display);
  const command = (name: string, body: object = {}, limitMs?: number) => session.command(name, body, limitMs);
  const find = (selector: string) =>
    command('element', { using: 'css selector', value: selector }) as Promise<Element>;
  const type = (keys: readonly string[]) =>
    command('actions', {
      actions: [
        {
          type: 'key',
          id: 'keyboard',
          actions: keys.flatMap((value) => [
            { type: 'keyDown', value },
            { type: 'keyUp', value },
          ]),
        },
      ],
    });

  return {
    open: async (address) => {
      await command('url', { url: address });
      // Now and then the driver answers nothing about a page that it has opened, whatever the page is; another one does.
      const isThere = await command('element', { using: 'css selector', value: 'body' }, 10_000).then(
        () => true,
        () => false,
      );
      if (isThere) return;
      await session.end();
      session = await startSession(display);
      await command('url', { url: address });
    },
    point: async (selector) => {
      const move = { type: 'pointerMove', duration: 0, x: 0, y: 0, origin: await find(selector) };
      await command('actions', { actions: [{ type: 'pointer', id: 'mouse', actions: [move] }] });
    },
    click: async (selector) => {
      await command(`element/${(await find(selector))[elementKey]}/click`);
    },
    press: async (...keys) => {
      await type(keys.map((key) => keyCodes[key]));
    },
    type: async (text) => {
      await type([...text]);
    },
    ask: async <Answer>(question: () => Answer | Promise<Answer>) =>
      (await command('execute/sync', { script: `return (${question})()`, args: [] })) as Answer,
    close: async () => {
      await session.close();
      await stop(screen);
    },
  };
}

/** A driver with a window. */
async function startSession(display: string) {
  const port = await freePort();
  const driver = spawn(needProgram('webKit'), [`--port=${port}`], {
    stdio: 'inherit',
    // Its own sandbox is not to be had for root; the page that it shows is ours.
    env: { ...process.env, DISPLAY: display, WEBKIT_DISABLE_SANDBOX_THIS_IS_DANGEROUS: '1' },
  });
  const send = async (
    method: 'POST' | 'DELETE',
    path: string,
    { body, limitMs }: { body?: object; limitMs?: number } = {},
  ): Promise<unknown> => {
    const response = await fetch(`http://127.0.0.1:${port}${path}`, {
      method,
      body: body && JSON.stringify(body),
      signal: limitMs === undefined ? undefined : AbortSignal.timeout(limitMs),
    });
    const { value } = (await response.json()) as { value: unknown };
    if (!response.ok) throw new Error(`WebKit refused ${path}: ${JSON.stringify(value)}`);
    return value;
  };
  await isAnswering(`http://127.0.0.1:${port}/status`);
  const { sessionId } = (await send('POST', '/session', { body: { capabilities: {} } })) as {
    sessionId: string;
  };
  const command = (name: string, body: object, limitMs?: number) =>
    send('POST', `/session/${sessionId}/${name}`, { body, limitMs });
  await command('window/rect', windowSize);
  const end = () => stop(driver);
  return {
    command,
    end,
    close: async () => {
      await send('DELETE', `/session/${sessionId}`);
      await end();
    },
  };
}

/** A screen with a number that is free, which it tells when it is ready. */
async function startScreen(): Promise<{ screen: ChildProcess; display: string }> {
  const screen = spawn('Xvfb', ['-displayfd', '3', '-screen', '0', '1280x1024x24', '-nolisten', 'tcp'], {
    stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
  });
  const [number] = await once(screen.stdio[3] as NodeJS.ReadableStream, 'data');
  return { screen, display: `:${String(number).trim()}` };
}

async function stop(child: ChildProcess): Promise<void> {
  child.kill('SIGTERM');
  if (child.exitCode === null && child.signalCode === null) await once(child, 'exit');
}
