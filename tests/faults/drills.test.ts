import { Agent } from 'node:http';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { startNginx } from '../e2e/startNginx';
import { percentile, send, sendSteadily, type TestResponse } from './sendMany';
import { startBalancer } from './startBalancer';
import { startAddresses, startHosts, type TestHost } from './startHosts';
import { type RunningServer, startServer } from './startServer';

/** In `npm test` the first one alone, for a short while, with two sites, and on this machine without hosts of its own. */
const isLong = import.meta.env.MODE === 'long';
const seconds = isLong ? 12 : 4;
const rows: Record<string, string | number>[] = [];

/** Two edges, three sites, one balancer, each on a host of its own; the last site and the last edge with a clock that can be set. */
let hosts: Record<'balancer', TestHost> & Record<'edges' | 'sites', TestHost[]>;
let network: ReturnType<typeof startHosts>;
let sites: RunningServer[];
let edges: Awaited<ReturnType<typeof startNginx>>[];
let balancer: Awaited<ReturnType<typeof startBalancer>>;

beforeAll(async () => {
  network = isLong ? startHosts(6, { withClock: 2 }) : startAddresses(6);
  const [balancerHost, edge, one, two, three, otherEdge] = network.hosts as [TestHost, ...TestHost[]];
  hosts = {
    balancer: balancerHost,
    edges: [edge, otherEdge],
    sites: isLong ? [one, two, three] : [one, two],
  } as typeof hosts;
  sites = await Promise.all(hosts.sites.map(start));
  const upstreams = hosts.sites.map(({ address, port }) => `${address}:${port}`);
  edges = await Promise.all(
    hosts.edges.map((host) =>
      startNginx(
        '.next',
        { address: `http://${upstreams[0]}` },
        { host, NGINX_UPSTREAMS: upstreams.join(','), TRUSTED_PROXIES: network.network },
      ),
    ),
  );
  balancer = await startBalancer(
    hosts.balancer,
    edges.map(({ port }, index) => ({ host: (hosts.edges[index] as TestHost).address, port })),
  );
});

afterAll(async () => {
  console.table(rows);
  await balancer.stop();
  await Promise.all(edges.map((edge) => edge.stop()));
  await Promise.all(sites.map((site) => site.stop()));
  network.stop();
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
      balancer.place,
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
const start = (host: TestHost) =>
  startServer({ host, env: { PORT: String(host.port), TRUSTED_PROXIES: network.network } });
const restart = async (index: number) => {
  sites[index] = await start(hosts.sites[index] as TestHost);
};

/** So that a drill in which nothing went wrong is seen. */
const expectOutOfReach = (host: TestHost | undefined) =>
  expect(
    fetch(`http://${host?.address}:${host?.port}`, { signal: AbortSignal.timeout(1000) }),
  ).rejects.toThrow();

function expectNothingLost(
  { choices, pages, searches }: Record<Kind, TestResponse[]>,
  // How long it takes is asked where nothing else runs.
  { refusals = 0, withinMs = isLong ? 10_000 : 60_000 } = {},
) {
  expect(choices.filter(isLost)).toEqual([]);
  expect(choices.filter(({ status }) => status === 503).length).toBeLessThanOrEqual(refusals);
  expect(pages.filter(({ status }) => status !== 200)).toEqual([]);
  for (const { status, ms } of [...choices, ...pages, ...searches]) {
    expect([200, 204, 503]).toContain(status);
    expect(ms).toBeLessThan(withinMs);
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

if (isLong) {
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
    expectNothingLost(answers, { refusals: Number.POSITIVE_INFINITY });
    const refused = answers.choices.filter(({ status }) => status === 503);
    expect(refused.length).toBeGreaterThan(0);
    for (const { headers } of refused) expect(headers['retry-after']).toBe('5');
    // As before, without help.
    await expect
      .poll(async () => (await send(balancer.place, asked.choices)).status, { timeout: 20_000 })
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
      hosts.sites[0]?.cut();
      await expectOutOfReach(hosts.sites[0]);
      await afterMs((seconds * 1000) / 2);
      hosts.sites[0]?.mend();
    });
    expectNothingLost(answers);
  });

  test('when no edge reaches any site pages are read', async () => {
    const answers = await drill('all sites cut off from the edges', async () => {
      for (const host of hosts.sites) host.cut();
      await expectOutOfReach(hosts.sites[2]);
      await afterMs((seconds * 1000) / 4);
      for (const host of hosts.sites) host.mend();
    });
    expectNothingLost(answers, { refusals: Number.POSITIVE_INFINITY });
  });

  test('clocks that jump, an hour forward and two back, keep nobody waiting', async () => {
    const jumping = [hosts.sites[2], hosts.edges[1]];
    const answers = await drill('clocks of a site and an edge that jump', async () => {
      for (const host of jumping) host?.setClock(3600);
      await afterMs((seconds * 1000) / 4);
      const { headers } = await send(
        { host: jumping[0]?.address ?? '', port: jumping[0]?.port ?? 0 },
        asked.pages,
      );
      // That the clock has jumped at all.
      expect(Date.parse(String(headers.date)) - Date.now()).toBeGreaterThan(3_000_000);
      for (const host of jumping) host?.setClock(-3600);
      await afterMs((seconds * 1000) / 4);
      for (const host of jumping) host?.setClock(0);
    });
    expectNothingLost(answers);
  });

  test('an edge that nobody reaches is left out', async () => {
    const answers = await drill('an edge cut off from the balancer', async () => {
      hosts.edges[0]?.cut();
      await expectOutOfReach(hosts.edges[0]);
      await afterMs((seconds * 1000) / 2);
      hosts.edges[0]?.mend();
    });
    // What was on its way to the edge waits until the balancer gives it up: longer than an edge waits for its sites.
    expectNothingLost(answers, { withinMs: 15_000 });
  });

  test('an edge that is killed takes no choice with it, for the balancer asks the other', async () => {
    const answers = await drill('SIGKILL of an edge', async () => {
      edges[0]?.signal('SIGKILL');
    });
    expectNothingLost(answers);
  });
}
