import { readFileSync } from 'node:fs';
import type { Page } from 'playwright/test';
import { axeFindings } from './axeFindings';
import { startFirefox } from './engines/startFirefox';
import { startWebKit } from './engines/startWebKit';
import { expectHeard } from './expectHeard';
import { filmPageAddress } from './filmPage';
import { filmPath, startFilmSite } from './filmSite';
import { hear } from './hear';
import { heardShape } from './heardScript';
import { htmlFindings } from './htmlFindings';
import { expect, test as siteTest } from './site';
import { startNginx } from './startNginx';
import { startSite } from './startSite';
import { watchComplaints } from './watchComplaints';

type FilmSite = Awaited<ReturnType<typeof startFilmSite>>;

/** No page of the site has a film: this is one that has. */
const test = siteTest.extend<object, { filmSite: FilmSite }>({
  nginx: async ({ filmSite }, use) => {
    const nginx = await startNginx(filmSite.folder, filmSite);
    await use(nginx);
    await nginx.stop();
  },
  filmSite: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright asks for a pattern even when nothing is taken from it.
    async ({}, use) => {
      const filmSite = await startFilmSite();
      await use(filmSite);
      await filmSite.stop();
    },
    { scope: 'worker' },
  ],
});

const video = (page: Page) => page.locator('video');

test('of a film only its picture and its captions are fetched until somebody plays it', async ({
  page,
  filmSite,
}) => {
  const asked = new Set<string>();
  page.on('request', (request) => asked.add(new URL(request.url()).pathname));
  await page.goto(`${filmSite.address}/film`, { waitUntil: 'networkidle' });
  expect([...asked].filter((path) => path.startsWith('/filmer/')).sort()).toEqual([
    '/filmer/uppdrag.png',
    '/filmer/uppdrag.vtt',
  ]);
  const state = await video(page).evaluate((film: HTMLVideoElement) => [
    film.autoplay,
    film.paused,
    film.readyState,
  ]);
  expect(state).toEqual([false, true, 0]);
});

test('a film plays, shows its captions, and is fetched in the part that somebody goes to', async ({
  page,
  filmSite,
}) => {
  const refused: string[] = [];
  page.on('console', (message) => /policy/i.test(message.text()) && refused.push(message.text()));
  const parts: (string | undefined)[] = [];
  page.on('response', (response) => {
    if (response.url().endsWith('.mp4'))
      parts.push(`${response.status()} ${response.headers()['content-range']}`);
  });
  await page.goto(`${filmSite.address}/film`);
  await video(page).evaluate(async (film: HTMLVideoElement) => {
    film.muted = true;
    await film.play();
  });
  const caption = () =>
    video(page).evaluate((film: HTMLVideoElement) =>
      [...(film.textTracks[0]?.activeCues ?? [])].map((cue) => (cue as VTTCue).text).join(),
    );
  await expect.poll(caption).toBe('Vi beslutar om socialförsäkringen.');
  expect(await video(page).evaluate((film: HTMLVideoElement) => film.textTracks[0]?.mode)).toBe('showing');

  const place = await video(page).evaluate(async (film: HTMLVideoElement) => {
    film.pause();
    film.currentTime = 5;
    await new Promise((resolve) => film.addEventListener('seeked', resolve, { once: true }));
    return [film.currentTime, film.duration, film.seekable.end(0), film.videoWidth];
  });
  expect(place).toEqual([5, 8, 8, 160]);
  await expect.poll(caption).toBe('Du kan teckna med oss.');
  expect(parts[0]).toMatch(/^206 bytes 0-\d+\/\d+$/);
  expect(refused).toEqual([]);
});

for (const [name, start] of Object.entries({ Firefox: startFirefox, WebKit: startWebKit }))
  test(`in ${name} a film has its controls, begins with nobody, and plays when it is asked to`, {
    tag: '@long',
  }, async ({ filmSite }) => {
    const engine = await start();
    await engine.open(`${filmSite.address}/film`);
    const begins = () => {
      const film = document.querySelector('video');
      return [film?.controls, film?.paused, film?.textTracks[0]?.kind];
    };
    await expect.poll(() => engine.ask(begins), { timeout: 20_000 }).toEqual([true, true, 'captions']);
    await engine.ask(async () => {
      const film = document.querySelector('video');
      if (!film) return;
      film.muted = true;
      await film.play();
    });
    const isFurther = () => (document.querySelector('video')?.currentTime ?? 0) > 1;
    await expect.poll(() => engine.ask(isFurther), { timeout: 20_000 }).toBe(true);
    await engine.close();
  });

test('what opens a film by its own address shows it', async ({ page, filmSite }) => {
  await page.goto(filmSite.address + filmPath);
  await expect
    .poll(() => video(page).evaluate((film: HTMLVideoElement) => film.readyState))
    .toBeGreaterThan(0);
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('a film has its controls, its file and its words', async ({ page, filmSite }) => {
    await page.goto(`${filmSite.address}/film`);
    await expect(page.getByRole('link', { name: 'Hämta filmen: Vårt uppdrag' })).toBeVisible();
    await page.getByText('Filmen som text').click();
    await expect(page.getByText('Vi beslutar om socialförsäkringen.')).toBeVisible();
    expect(await page.locator('video[controls]').count()).toBe(1);
  });
});

test('a film is heard with its name, its file and its words', async ({ page, filmSite }) => {
  await page.goto(`${filmSite.address}/film`);
  await expect(video(page)).toHaveAccessibleName('Film på svenskt teckenspråk: Vårt uppdrag');
  await page.getByText('Filmen som text').click();
  expectHeard('film', heardShape(await hear(page), 'sv'));
});

for (const [how, media] of Object.entries({
  'in the light': {},
  'in the dark': { colorScheme: 'dark' },
  'in forced colours': { forcedColors: 'active' },
} as const)) {
  test(`axe finds nothing at a film, and nothing scrolls sideways at 320 px, ${how}`, async ({
    page,
    filmSite,
  }) => {
    await page.setViewportSize({ width: 320, height: 640 });
    await page.emulateMedia(media);
    await page.goto(`${filmSite.address}/film`);
    expect(await axeFindings(page)).toEqual([]);
    const { scrollWidth, clientWidth } = await page.evaluate(() => document.documentElement);
    expect(scrollWidth).toBe(clientWidth);
    const box = await video(page).boundingBox();
    expect((box?.width ?? 0) / (box?.height ?? 1)).toBeCloseTo(160 / 90, 1);
  });
}

test('its HTML is valid', async ({ request, filmSite }) => {
  expect(await htmlFindings(await (await request.get(`${filmSite.address}/film`)).text())).toEqual([]);
});

test('on paper there are its words, and no empty square', async ({ page, filmSite }) => {
  await page.goto(`${filmSite.address}/film`);
  await page.emulateMedia({ media: 'print' });
  await expect(video(page)).toBeHidden();
  await expect(page.getByText('Vi beslutar om socialförsäkringen.')).toBeVisible();
});

test('nginx answers for a film, and for a part of one, as npm start does', async ({
  request,
  filmSite,
  nginx,
}) => {
  const size = readFileSync('tests/unit/film/signed.mp4').length;
  const { etag = '', 'last-modified': modified = '' } = (
    await request.get(filmSite.address + filmPath)
  ).headers();
  const questions: Record<string, string>[] = [
    {},
    { range: 'bytes=0-' },
    { range: 'bytes=100-199' },
    { range: 'bytes=-50' },
    { range: `bytes=10-${size * 2}` },
    { range: `bytes=${size}-` },
    { range: 'bytes=-0' },
    { range: 'bytes=5-4' },
    { range: 'bytes=-' },
    { range: 'lines=0-9' },
    { range: 'bytes=0-1,5-6' },
    { range: 'bytes=0-9', 'if-range': etag },
    { range: 'bytes=0-9', 'if-range': modified },
    { range: 'bytes=0-9', 'if-range': '"x"' },
    { range: 'bytes=0-9', 'if-range': `W/${etag}` },
    { range: 'bytes=0-9', 'if-none-match': etag },
    { range: 'bytes=0-9', 'if-modified-since': 'Thu, 01 Jan 2015 00:00:00 GMT' },
  ];
  const ask = async (address: string, headers: Record<string, string>) => {
    const response = await request.get(address + filmPath, { headers });
    const { date, server, connection, 'keep-alive': kept, ...told } = response.headers();
    return { status: response.status(), told, body: (await response.body()).toString('base64') };
  };
  const statuses = new Set<number>();
  for (const headers of questions) {
    const ours = await ask(filmSite.address, headers);
    const theirs = await ask(nginx.address, headers);
    statuses.add(ours.status);
    // What nginx refuses has the headers of the film besides.
    if (ours.status === 416) {
      expect(theirs.told['cache-control']).toContain('no-store');
      for (const { told } of [ours, theirs])
        for (const name of ['cache-control', 'content-security-policy', 'etag', 'last-modified'])
          delete told[name];
    }
    expect(theirs, JSON.stringify(headers)).toEqual(ours);
  }
  expect([...statuses].sort()).toEqual([200, 206, 304, 416]);
});

test('a page of a build with a film is as any other, with the film at its address', { tag: '@long' }, async ({
  page,
}) => {
  const site = await startSite('matomo');
  try {
    const complaints = await watchComplaints(page);
    const response = await page.goto(site.address + filmPageAddress);
    expect(response?.headers()['content-security-policy']).toContain("media-src 'self'");
    expect(await htmlFindings((await response?.text()) ?? '')).toEqual([]);
    expect(await axeFindings(page)).toEqual([]);
    const length = await video(page).evaluate(async (film: HTMLVideoElement) => {
      film.muted = true;
      await film.play();
      return film.duration;
    });
    expect(length).toBe(8);
    expect(complaints).toEqual([]);
    // The style of films is on no other page.
    for (const path of ['/om-webbplatsen', '/om-forsakringskassan']) {
      const other = await page.request.get(site.address + path);
      expect(await other.text()).not.toContain('video');
      expect(other.headers()['content-security-policy']).not.toContain('media-src');
    }
  } finally {
    await site.stop();
  }
});
