import { describe, expect, test } from 'vitest';
import { readSettings } from '@/lib/settings/readSettings';
import { SettingsError } from '@/lib/settings/SettingsError';

type Env = Record<string, string | undefined>;

const matomo = {
  ANALYTICS_PROVIDER: 'matomo',
  ANALYTICS_URL: 'https://stat.example.org/matomo',
  ANALYTICS_SITE_ID: '7',
};
const umami = {
  ...matomo,
  ANALYTICS_PROVIDER: 'umami',
  ANALYTICS_SITE_ID: '0b9ae5cf-9c1c-4c6e-8f0e-0e0d6f1f2a3b',
};
const plausible = { ...matomo, ANALYTICS_PROVIDER: 'plausible', ANALYTICS_SITE_ID: 'www.example.org' };

function faultsOf(env: Env): readonly string[] {
  try {
    readSettings(env);
  } catch (error) {
    if (error instanceof SettingsError) return error.faults;
    throw error;
  }
  return [];
}

test('settings are read once, and again when one of them changes', () => {
  const settings = readSettings({ PORT: '3001' });
  expect(readSettings({ PORT: '3001', HOME: '/home/other' })).toBe(settings);
  expect(readSettings({ PORT: '3002' })).toEqual({ ...settings, port: 3002 });
});

describe('without any variable', () => {
  const defaults = {
    host: '127.0.0.1',
    port: 3000,
    siteUrl: undefined,
    trustedProxies: ['127.0.0.0/8', '::1'],
    metrics: undefined,
    logLevel: 'info',
    viewLog: 'each',
    drainSeconds: 0,
    analytics: { provider: 'builtin' },
  };

  test('the site listens to this machine only, and counts visits itself', () => {
    expect(readSettings({})).toEqual(defaults);
  });

  test('an empty variable counts as not set', () => {
    expect(
      readSettings({
        HOST: '',
        PORT: '',
        SITE_URL: '',
        ANALYTICS_PROVIDER: '',
        ANALYTICS_URL: '',
        ANALYTICS_SITE_ID: '',
      }),
    ).toEqual(defaults);
  });

  test('variables of other programs do not matter', () => {
    expect(readSettings({ PATH: '/bin', HOSTNAME: '?', ANALYTICS: '?' })).toEqual(defaults);
  });
});

describe.each(['CACHE_COMPONENTS', 'LEAN', 'DESK_APPROVE'])('%s', (name) => {
  test.each([undefined, '', '0', '1'])('can be %j', (value) => {
    expect(faultsOf({ [name]: value })).toEqual([]);
  });

  test.each(['true', 'false', 'no', '2', ' 1'])('is not guessed from %j', (value) => {
    expect(faultsOf({ [name]: value })).toEqual([
      `${name} is ${JSON.stringify(value)}, but must be 0 or 1, for example 1.`,
    ]);
  });
});

describe('CONTENT_NOW', () => {
  test.each(['2027-01-01T08:00:00+01:00', '2027-01-01T08:00:00.123Z'])('can be %s', (moment) => {
    expect(faultsOf({ CONTENT_NOW: moment })).toEqual([]);
  });

  test.each(['1', '2027', '2027-01-01', '2027-01-01T08:00', '2027-02-30T08:00:00Z', 'tomorrow'])(
    '%s is no moment that is the same everywhere',
    (moment) => {
      const sentence = `CONTENT_NOW is "${moment}", but must be a date and a time with an offset, for example 2027-01-01T08:00:00+01:00.`;
      expect(faultsOf({ CONTENT_NOW: moment })).toEqual([sentence]);
    },
  );
});

describe('SOURCE_DATE_EPOCH', () => {
  test.each(['0', '1798786800'])('can be %s', (SOURCE_DATE_EPOCH) => {
    expect(faultsOf({ SOURCE_DATE_EPOCH })).toEqual([]);
  });

  test.each(['abc', '-1', '1.5', '1798786800000'])('%s is told of', (SOURCE_DATE_EPOCH) => {
    expect(faultsOf({ SOURCE_DATE_EPOCH })).toEqual([
      `SOURCE_DATE_EPOCH is "${SOURCE_DATE_EPOCH}", but must be whole seconds since 1970, for example 1798786800.`,
    ]);
  });
});

describe('METRICS_PORT', () => {
  test.each([
    [{ METRICS_PORT: '9464' }, { host: '127.0.0.1', port: 9464 }],
    [
      { METRICS_PORT: '9464', METRICS_HOST: '10.0.0.7' },
      { host: '10.0.0.7', port: 9464 },
    ],
    // Both are then any free one.
    [
      { METRICS_PORT: '0', PORT: '0' },
      { host: '127.0.0.1', port: 0 },
    ],
  ])('%j tells where', (env, metrics) => {
    expect(readSettings(env).metrics).toEqual(metrics);
  });

  test.each([{ METRICS_PORT: '3000' }, { METRICS_PORT: '8000', PORT: '8000' }])(
    '%j is the port of the site',
    (env) => {
      expect(faultsOf(env)).toEqual([
        `METRICS_PORT is "${env.METRICS_PORT}", but must be another port than that of the site (PORT), for example 9464.`,
      ]);
    },
  );

  test('METRICS_HOST alone tells nothing, and says so', () => {
    expect(faultsOf({ METRICS_HOST: '10.0.0.7' })).toEqual([
      'METRICS_HOST is "10.0.0.7", but must be left out without METRICS_PORT; to have metrics told, choose for example METRICS_PORT=9464.',
    ]);
  });
});

describe('TRUSTED_PROXIES', () => {
  test('are addresses and networks of both kinds', () => {
    const value = '10.0.0.0/8,192.0.2.1, 2001:db8::/32';
    expect(readSettings({ TRUSTED_PROXIES: value }).trustedProxies).toEqual([
      '10.0.0.0/8',
      '192.0.2.1',
      '2001:db8::/32',
    ]);
  });

  test.each([
    'proxy.example.se',
    '10.0.0.0/33',
    '10.0.0.0/',
    '10.0.0.0/8/8',
    '10.0.0.1;10.0.0.2',
    '2001:db8::/129',
  ])('%s is refused', (value) => {
    expect(() => readSettings({ TRUSTED_PROXIES: value })).toThrow(
      /^TRUSTED_PROXIES is .* but must be IP addresses/,
    );
  });
});

describe('HOST', () => {
  test.each(['0.0.0.0', '::', '::1', 'localhost', 'web-1.example.org', '10.0.0.7'])(
    '%s is listened to',
    (HOST) => {
      expect(readSettings({ HOST }).host).toBe(HOST);
    },
  );

  test.each([
    'http://localhost',
    '300.1.1.1',
    '10.0.0',
    'my host',
    '-web',
    'web..org',
    '[::1]',
    ' ',
    'a'.repeat(64),
  ])('%s is no host', (HOST) => {
    expect(faultsOf({ HOST })).toHaveLength(1);
  });

  test('a wrong one is told of', () => {
    expect(faultsOf({ HOST: 'http://localhost' })).toEqual([
      'HOST is "http://localhost", but must be the IP address or host name to listen on, for example 127.0.0.1 (this machine only) or 0.0.0.0 (the network).',
    ]);
  });
});

describe('PORT', () => {
  test.each([
    ['0', 0],
    ['1', 1],
    ['8080', 8080],
    ['65535', 65535],
  ])('%s is a port', (PORT, expected) => {
    expect(readSettings({ PORT }).port).toBe(expected);
  });

  test.each(['65536', '100000', '-1', '80.5', '0x50', '1e3', '+80', '080', ' 80', '80\n', 'abc'])(
    '%j is no port',
    (PORT) => {
      expect(faultsOf({ PORT })).toHaveLength(1);
    },
  );

  test('a wrong one is told of, with what cannot be seen', () => {
    expect(faultsOf({ PORT: '3000\r' })).toEqual([
      String.raw`PORT is "3000\r", but must be a whole number from 0 to 65535, for example 3000.`,
    ]);
  });
});

describe('SITE_URL', () => {
  test.each([
    ['https://www.example.org', 'https://www.example.org'],
    ['https://www.example.org/', 'https://www.example.org'],
    ['HTTPS://WWW.Example.org:443/', 'https://www.example.org'],
    ['http://localhost:3000', 'http://localhost:3000'],
    ['http://[::1]:3000', 'http://[::1]:3000'],
    ['https://bücher.example', 'https://xn--bcher-kva.example'],
  ])('%s is kept as %s', (SITE_URL, expected) => {
    expect(readSettings({ SITE_URL }).siteUrl).toBe(expected);
  });

  test.each([
    ['a path', 'https://example.org/sv'],
    ['only slashes for a path', 'https://example.org//'],
    ['a query', 'https://example.org/?a=1'],
    ['an empty query', 'https://example.org?'],
    ['an empty fragment', 'https://example.org/#'],
    ['a user name', 'https://user@example.org'],
    ['no scheme', 'www.example.org'],
    ['no slashes', 'https:example.org'],
    ['backslashes', 'https:\\\\example.org'],
    ['another scheme', 'ftp://example.org'],
    ['no host', 'https://'],
    ['a host with an empty label', 'https://a..b'],
    ['a space before', ' https://example.org'],
    ['a line break after', 'https://example.org\n'],
    ['a port out of range', 'https://example.org:70000'],
  ])('%s is a fault', (_, SITE_URL) => {
    expect(faultsOf({ SITE_URL })).toHaveLength(1);
  });

  test('a wrong one is told of', () => {
    expect(faultsOf({ SITE_URL: 'www.example.org' })).toEqual([
      'SITE_URL is "www.example.org", but must be an address that begins with https:// or http:// and has nothing after the host name and port, for example https://www.example.org.',
    ]);
  });
});

describe('ANALYTICS_PROVIDER', () => {
  test.each(['none', 'builtin'])('%s needs nothing else', (ANALYTICS_PROVIDER) => {
    expect(readSettings({ ANALYTICS_PROVIDER }).analytics).toEqual({ provider: ANALYTICS_PROVIDER });
  });

  test.each([matomo, umami, plausible])('$ANALYTICS_PROVIDER has an address and a site', (env) => {
    expect(readSettings(env).analytics).toEqual({
      provider: env.ANALYTICS_PROVIDER,
      url: 'https://stat.example.org/matomo',
      siteId: env.ANALYTICS_SITE_ID,
    });
  });

  test('a misspelled one is told of, with the name that was meant', () => {
    expect(faultsOf({ ...matomo, ANALYTICS_PROVIDER: 'matmo' })).toEqual([
      'ANALYTICS_PROVIDER is "matmo", but must be none, builtin, matomo, umami or plausible, for example builtin. Did you mean "matomo"?',
    ]);
  });

  test('an unknown one is told of without a guess', () => {
    expect(faultsOf({ ANALYTICS_PROVIDER: 'google' })).toEqual([
      'ANALYTICS_PROVIDER is "google", but must be none, builtin, matomo, umami or plausible, for example builtin.',
    ]);
  });

  test.each(['Matomo', 'constructor', ' none'])('%j is not one of them', (ANALYTICS_PROVIDER) => {
    expect(faultsOf({ ANALYTICS_PROVIDER })).toHaveLength(1);
  });

  test.each(['none', 'builtin', undefined])(
    '%s with a server is a fault, not ignored',
    (ANALYTICS_PROVIDER) => {
      const provider = ANALYTICS_PROVIDER ?? 'builtin';
      expect(faultsOf({ ...matomo, ANALYTICS_PROVIDER })).toEqual([
        `ANALYTICS_URL is "https://stat.example.org/matomo", but must be left out when ANALYTICS_PROVIDER is ${provider}; to use it, choose for example ANALYTICS_PROVIDER=matomo.`,
        `ANALYTICS_SITE_ID is "7", but must be left out when ANALYTICS_PROVIDER is ${provider}; to use it, choose for example ANALYTICS_PROVIDER=matomo.`,
      ]);
    },
  );
});

describe('ANALYTICS_URL', () => {
  test.each([
    ['https://stat.example.org', 'https://stat.example.org'],
    ['https://stat.example.org/', 'https://stat.example.org'],
    ['https://stat.example.org/matomo/', 'https://stat.example.org/matomo'],
    ['https://stat.example.org/a/b//', 'https://stat.example.org/a/b'],
    ['http://127.0.0.1:9000/x', 'http://127.0.0.1:9000/x'],
    ['https://stat.example.org/~a@b', 'https://stat.example.org/~a@b'],
  ])('%s is kept as %s', (ANALYTICS_URL, expected) => {
    expect(readSettings({ ...matomo, ANALYTICS_URL }).analytics).toMatchObject({ url: expected });
  });

  test.each([
    'stat.example.org',
    '//stat.example.org',
    'https://stat.example.org/a?b',
    'https://stat.example.org/a?',
    'https://stat.example.org/a#b',
    'https://user:pass@stat.example.org',
    'https://stat.example.org/a b',
    'https://stat.example.org\\a',
    'javascript:alert(1)',
  ])('%s is a fault', (ANALYTICS_URL) => {
    expect(faultsOf({ ...matomo, ANALYTICS_URL })).toHaveLength(1);
  });

  const form =
    'but must be an address that begins with https:// or http:// and has no question mark, number sign, user name or password, for example https://stat.example.org/matomo.';

  test.each([matomo, umami, plausible])('$ANALYTICS_PROVIDER without it is told of', (env) => {
    expect(faultsOf({ ...env, ANALYTICS_URL: undefined })).toEqual([`ANALYTICS_URL is not set, ${form}`]);
  });

  test('a password in it is not told of', () => {
    expect(faultsOf({ ...matomo, ANALYTICS_URL: 'https://anna:secret@stat.example.org' })).toEqual([
      `ANALYTICS_URL is "https://***@stat.example.org", ${form}`,
    ]);
  });

  test('a long one is told of in short', () => {
    expect(faultsOf({ ...matomo, ANALYTICS_URL: 'x'.repeat(5000) })).toEqual([
      `ANALYTICS_URL is "${'x'.repeat(57)}…", ${form}`,
    ]);
  });
});

describe('ANALYTICS_SITE_ID', () => {
  test.each([
    [matomo, 'the number of the site in Matomo, for example 1.'],
    [umami, 'the website ID from Umami, a UUID, for example 3f2c1d7a-5b80-4c1e-9d43-6a7b8c9d0e1f.'],
    [plausible, 'the domain name of the site in Plausible, for example www.example.org.'],
  ])('$ANALYTICS_PROVIDER without it, or with a wrong one, is told of', (env, form) => {
    expect(faultsOf({ ...env, ANALYTICS_SITE_ID: '' })).toEqual([
      `ANALYTICS_SITE_ID is not set, but must be ${form}`,
    ]);
    expect(faultsOf({ ...env, ANALYTICS_SITE_ID: '?' })).toEqual([
      `ANALYTICS_SITE_ID is "?", but must be ${form}`,
    ]);
  });

  test.each([
    ['matomo', '0'],
    ['matomo', '-1'],
    ['matomo', '1.5'],
    ['matomo', '07'],
    ['matomo', '7\n'],
    ['matomo', umami.ANALYTICS_SITE_ID],
    ['umami', '7'],
    ['umami', umami.ANALYTICS_SITE_ID.replaceAll('-', '')],
    ['umami', `${umami.ANALYTICS_SITE_ID}0`],
    ['umami', umami.ANALYTICS_SITE_ID.replace('0', 'g')],
    ['plausible', 'https://www.example.org'],
    ['plausible', 'www.example.org/sv'],
    ['plausible', 'localhost'],
    ['plausible', '10.0.0.7'],
    ['plausible', 'a..org'],
    ['plausible', '-a.org'],
    ['plausible', `${'a.'.repeat(126)}org`],
  ])('%s has no site %j', (ANALYTICS_PROVIDER, ANALYTICS_SITE_ID) => {
    expect(faultsOf({ ...matomo, ANALYTICS_PROVIDER, ANALYTICS_SITE_ID })).toHaveLength(1);
  });
});

describe('several faults', () => {
  test('are told of all at once, a sentence on a line each', () => {
    const env = {
      HOST: '?',
      PORT: 'x',
      SITE_URL: 'x',
      METRICS_HOST: '10.0.0.7',
      LEAN: 'no',
      ANALYTICS_PROVIDER: 'umami',
      ANALYTICS_URL: 'x',
    };
    expect(faultsOf(env).map((fault) => fault.split(',')[0])).toEqual([
      'HOST is "?"',
      'PORT is "x"',
      'SITE_URL is "x"',
      'LEAN is "no"',
      'METRICS_HOST is "10.0.0.7"',
      'ANALYTICS_URL is "x"',
      'ANALYTICS_SITE_ID is not set',
    ]);
    expect(() => readSettings(env)).toThrow(faultsOf(env).join('\n'));
  });

  test('a wrong address is told of although the provider is unknown', () => {
    expect(faultsOf({ ANALYTICS_PROVIDER: 'google', ANALYTICS_URL: 'x' })).toHaveLength(2);
  });
});
