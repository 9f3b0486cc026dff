import { type Agent, request } from 'node:http';

export type TestRequest = { path: string; method?: string; headers?: Record<string, string>; body?: string };

export type TestResponse = {
  status: number;
  /** 0 when there was none. */
  bytesOfHeaders: number;
  headers: Record<string, string | string[] | undefined>;
  body: string;
  ms: number;
};

export type TestPlace = { host: string; port: number };

/** One question, on a connection of its own unless an agent keeps one; to a port of this machine, or to another host. */
export function send(
  place: number | TestPlace,
  { path, method = 'GET', headers = {}, body = '' }: TestRequest,
  agent?: Agent,
): Promise<TestResponse> {
  const start = performance.now();
  return new Promise((resolve) => {
    const end = (answer: Partial<TestResponse>) =>
      resolve({
        status: 0,
        bytesOfHeaders: 0,
        headers: {},
        body: '',
        ...answer,
        ms: performance.now() - start,
      });
    const sent = request(
      {
        ...(typeof place === 'number' ? { host: '127.0.0.1', port: place } : place),
        path,
        method,
        headers,
        agent: agent ?? false,
      },
      (response) => {
        const chunks: Buffer[] = [];
        response.on('data', (chunk) => chunks.push(chunk));
        response.once('error', () => end({}));
        response.once('end', () =>
          end({
            status: response.statusCode ?? 0,
            bytesOfHeaders: response.rawHeaders.join('').length + 2 * response.rawHeaders.length,
            headers: response.headers,
            body: Buffer.concat(chunks).toString(),
          }),
        );
      },
    );
    sent.once('error', () => end({}));
    sent.end(body);
  });
}

/** Sends for a while, so many a second whether or not the ones before are answered. */
export async function sendSteadily(
  perSecond: number,
  seconds: number,
  ask: (count: number) => Promise<TestResponse>,
): Promise<TestResponse[]> {
  const answers: Promise<TestResponse>[] = [];
  const start = performance.now();
  while (performance.now() - start < seconds * 1000) {
    const due = Math.floor(((performance.now() - start) / 1000) * perSecond) + 1;
    while (answers.length < due) answers.push(ask(answers.length));
    await new Promise((resolve) => setTimeout(resolve, 5));
  }
  return Promise.all(answers);
}

export function percentile(answers: readonly TestResponse[], share: number): number {
  const times = answers.map(({ ms }) => ms).sort((one, other) => one - other);
  return times[Math.min(times.length - 1, Math.floor(times.length * share))] ?? 0;
}
