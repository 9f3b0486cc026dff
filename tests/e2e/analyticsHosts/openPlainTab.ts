import { spawn } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Readable, Writable } from 'node:stream';
import { setTimeout as wait } from 'node:timers/promises';

/** As much of Chromium's protocol as is needed here: https://chromedevtools.github.io/devtools-protocol/ */
type Message = {
  id?: number;
  method?: string;
  sessionId?: string;
  params?: { sessionId?: string; targetInfo?: { type: string; subtype?: string }; status?: string };
  result?: { targetInfos?: { targetId: string }[]; sessionId?: string; result?: { value?: unknown } };
  error?: { message: string };
};

export type PlainTab = {
  open(address: string): Promise<void>;
  run(code: string): Promise<unknown>;
  /** Puts the mouse on an element. */
  pointAt(selector: string): Promise<void>;
  /** Waits until the browser has made a page ready in advance, and gives what runs code in that page. */
  prerendered(): Promise<(code: string) => Promise<unknown>>;
  close(): Promise<void>;
};

/**
 * A tab of a Chromium of its own. Playwright holds on to pages in a way that makes Chromium refuse to prerender
 * ("PrerenderingDisabledByDevTools"); holding on to the tab instead, as here, does not.
 */
export async function openPlainTab(chromiumPath: string): Promise<PlainTab> {
  const profile = await mkdtemp(join(tmpdir(), 'plain-tab-'));
  const options = [
    'headless',
    'no-sandbox',
    'no-first-run',
    'remote-debugging-pipe',
    `user-data-dir=${profile}`,
  ];
  const flags = [...options, 'disable-blink-features=AutomationControlled'].map((option) => `--${option}`);
  const chromium = spawn(chromiumPath, [...flags, 'about:blank'], {
    stdio: ['ignore', 'ignore', 'ignore', 'pipe', 'pipe'],
  });
  const input = chromium.stdio[3] as Writable;
  const output = chromium.stdio[4] as Readable;

  const messages: Message[] = [];
  let rest = '';
  output.setEncoding('utf8').on('data', (chunk: string) => {
    const parts = (rest + chunk).split('\0');
    rest = parts.pop() ?? '';
    messages.push(...parts.map((part) => JSON.parse(part)));
  });

  async function find(isWanted: (message: Message) => boolean): Promise<Message> {
    for (let tries = 0; tries < 500; tries++) {
      const message = messages.findLast(isWanted);
      if (message?.error) throw new Error(message.error.message);
      if (message) return message;
      await wait(20);
    }
    throw new Error('Chromium did not answer within 10 seconds.');
  }

  let lastId = 0;
  async function send(
    method: string,
    params: object,
    sessionId?: string,
  ): Promise<NonNullable<Message['result']>> {
    const id = ++lastId;
    input.write(`${JSON.stringify({ id, method, params, sessionId })}\0`);
    return (await find((message) => message.id === id)).result ?? {};
  }

  const { targetInfos = [] } = await send('Target.getTargets', { filter: [{ type: 'tab' }] });
  const tab = await send('Target.attachToTarget', { targetId: targetInfos[0]?.targetId, flatten: true });
  const autoAttach = { autoAttach: true, waitForDebuggerOnStart: false, flatten: true };
  await send('Target.setAutoAttach', autoAttach, tab.sessionId);
  const attached = await find(
    ({ method, params }) => method === 'Target.attachedToTarget' && params?.targetInfo?.type === 'page',
  );
  const page = attached.params?.sessionId;
  await send('Preload.enable', {}, page);

  async function runIn(session: string | undefined, code: string): Promise<unknown> {
    const { result } = await send(
      'Runtime.evaluate',
      { expression: code, awaitPromise: true, returnByValue: true },
      session,
    );
    return result?.value;
  }

  return {
    async open(address) {
      await send('Page.navigate', { url: address }, page);
    },
    run: (code) => runIn(page, code),
    async pointAt(selector) {
      const place = await runIn(
        page,
        `(() => {
          const element = document.querySelector(${JSON.stringify(selector)});
          element.scrollIntoView({ block: 'center' });
          const { x, y, width, height } = element.getBoundingClientRect();
          return { x: x + width / 2, y: y + height / 2 };
        })()`,
      );
      await send('Input.dispatchMouseEvent', { type: 'mouseMoved', ...(place as object) }, page);
    },
    async prerendered() {
      await find(
        ({ method, params }) => method === 'Preload.prerenderStatusUpdated' && params?.status === 'Ready',
      );
      const target = await find(
        ({ method, params }) =>
          method === 'Target.attachedToTarget' && params?.targetInfo?.subtype === 'prerender',
      );
      return (code) => runIn(target.params?.sessionId, code);
    },
    async close() {
      const ended = new Promise((resolve) => chromium.once('exit', resolve));
      chromium.kill();
      await ended;
      await rm(profile, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}
