import { Agent } from 'node:http';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { startNginx } from '../e2e/startNginx';
import { percentile, send, sendSteadily, type TestResponse } from './sendMany';
import { startBalancer } from './startBalancer';
import { startRelay } from './startRelay';
import { type RunningServer, startServer } from './startServer';

const seconds = 12;
const rows: Record<string, string | number>[] = [];

/** Two edges, three sites, one balancer, on ports of this machine; between each site and the edges a cable that can be cut. */
let sites: RunningServer[];
let ports: number[];
let relays: Awaited<ReturnType<typeof startRelay>>[];
let edges: Awaited<ReturnType<typeof startNginx>>[];
let balancer: Awaited<ReturnType<typeof startBalancer>>;

beforeAll(async () => {
  sites = await Promise.all([1, 2, 3].map(() => startServer()));
  ports = sites.map(({ port }) => port);
  relays = await Promise.all(ports.map(startRelay));
  const upstreams = relays.map(({ port }) => `127.0.0.1:${port}`);
  edges = await Promise.all(
    [1, 2].map(() =>
      startNginx('.next', { address: `http://${upstreams[0]}` }, { NGINX_UPSTREAMS: upstreams.join(',') }),
    ),
  );
  balancer = await startBalancer(edges.map(({ port }) => port));
});

afterAll(async () => {
  console.table(rows);
  await balancer.stop();
  await Promise.all(edges.map((edge) => edge.stop()));
  for (const relay of relays) relay.stop();
  await Promise.all(sites.map((site) => site.stop()));
});

const asked = {
  choices: {
    path: '/api/kakor',
    method: 'POST',
    headers: { 'sec-fetch-site': 'same-origin' },
    body: 'choice=all&where=banner&return=/',
  },
  pages: { path: '/om-forsakringskassan' },
  searches: { path: '/sok?q=barn', headers: { accept: 'text/html' } },
};
const perSecond = { choices: 40, pages: 20, searches: 5 };
type Kind = keyof typeof asked;

/** Visitors, each from an address of its own, who come steadily whether or not the ones before are answered. */
async function visit(kind: Kind, agent: Agent): Promise<TestResponse[]> {
  return sendSteadily(perSecond[kind], seconds, (count) => {
    const { path, ...rest } = asked[kind] as { path: string; headers?: Record<string, string> };
    const address = `198.51.${Math.floor(count / 250) % 250}.${1 + (count % 250)}`;
    const headers = { ...rest.headers, 'x-forwarded-for': address };
    // Other words each time, so that no search is answered with what another has made.
    return send(
      balancer.port,
      { path: kind === 'searches' ? `${path}+${count}` : path, ...rest, headers },
      agent,
    );
  });
}

/** What visitors get while something goes wrong in their midst, and is mended. */
async function drill(name: string, goWrong: () => Promise<void>): Promise<Record<Kind, TestResponse[]>> {
  const agent = new Agent({ keepAlive: true });
  const [choices, pages, searches] = await Promise.all([
    visit('choices', agent),
    visit('pages', agent),
    visit('searches', agent),
    afterMs((seconds * 1000) / 4).then(goWrong),
  ]);
  agent.destroy();
  const answers = { choices, pages, searches };
  const count = (kind: Kind, is: (answer: TestResponse) => boolean) => answers[kind].filter(is).length;
  rows.push({
    drill: name,
    choices: choices.length,
    'choices lost': count('choices', isLost),
    'choices refused': count('choices', ({ status }) => status === 503),
    pages: pages.length,
    'pages failed': count('pages', ({ status }) => status !== 200),
    searches: searches.length,
    'searches refused': count('searches', ({ status }) => status === 503),
    'slowest, s': (Math.max(...Object.values(answers).map((each) => percentile(each, 1))) / 1000).toFixed(2),
  });
  return answers;
}

const afterMs = (time: number) => new Promise<void>((resolve) => setTimeout(resolve, time));
/** No answer at all, or one that neither keeps the choice nor says that it is not kept. */
const isLost = ({ status }: TestResponse) => status !== 204 && status !== 503;
const restart = async (index: number) => {
  sites[index] = await startServer({ env: { PORT: String(ports[index]) } });
};

function expectNothingLost({ choices, pages, searches }: Record<Kind, TestResponse[]>, refusals = 0) {
  expect(choices.filter(isLost)).toEqual([]);
  expect(choices.filter(({ status }) => status === 503).length).toBeLessThanOrEqual(refusals);
  expect(pages.filter(({ status }) => status !== 200)).toEqual([]);
  for (const { status, ms } of [...choices, ...pages, ...searches]) {
    expect([200, 204, 503]).toContain(status);
    expect(ms).toBeLessThan(10_000);
  }
}

const site = (index: number) => sites[index] as RunningServer;

test('a site that is killed under load takes no choice with it', async () => {
  const answers = await drill('SIGKILL of a site', async () => {
    site(0).signal('SIGKILL');
    await restart(0);
  });
  expectNothingLost(answers);
});

test('a site that is asked to end finishes what it has begun', async () => {
  const answers = await drill('SIGTERM of a site', async () => {
    await site(1).stop();
    await restart(1);
  });
  expectNothingLost(answers);
});

test('while every Node is dead pages are read, and whoever chooses is told that it is not kept', async () => {
  const answers = await drill('every Node dead', async () => {
    for (const each of sites) each.signal('SIGKILL');
    await afterMs((seconds * 1000) / 4);
    await Promise.all(sites.map((_, index) => restart(index)));
  });
  expectNothingLost(answers, Number.POSITIVE_INFINITY);
  const refused = answers.choices.filter(({ status }) => status === 503);
  expect(refused.length).toBeGreaterThan(0);
  for (const { headers } of refused) expect(headers['retry-after']).toBe('5');
  // As before, without help.
  await expect
    .poll(async () => (await send(balancer.port, asked.choices)).status, { timeout: 20_000 })
    .toBe(204);
});

test('a site that stands still holds no choice for longer than it takes to ask another', async () => {
  const answers = await drill('a site that stands still (SIGSTOP)', async () => {
    site(2).signal('SIGSTOP');
    await afterMs((seconds * 1000) / 2);
    site(2).signal('SIGCONT');
  });
  expectNothingLost(answers);
});

test('sites are changed one after the other', async () => {
  const answers = await drill('all sites changed in turn', async () => {
    for (const index of sites.keys()) {
      await site(index).stop();
      await restart(index);
    }
  });
  expectNothingLost(answers);
});

test('a site that no edge reaches is left out', async () => {
  const answers = await drill('one site cut off from the edges', async () => {
    relays[0]?.cut();
    await afterMs((seconds * 1000) / 2);
    relays[0]?.mend();
  });
  expectNothingLost(answers);
});

test('when no edge reaches any site pages are read', async () => {
  const answers = await drill('all sites cut off from the edges', async () => {
    for (const relay of relays) relay.cut();
    await afterMs((seconds * 1000) / 4);
    for (const relay of relays) relay.mend();
  });
  expectNothingLost(answers, Number.POSITIVE_INFINITY);
});

test('an edge that is killed takes no choice with it, for the balancer asks the other', async () => {
  const answers = await drill('SIGKILL of an edge', async () => {
    edges[0]?.signal('SIGKILL');
  });
  expectNothingLost(answers);
});
