import { once } from 'node:events';
import { chmodSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { build } from 'esbuild';
import type { createElement } from 'react';
import type { renderToStaticMarkup } from 'react-dom/server';
import sharp from 'sharp';
import type { SignLanguageFilm } from '@/components/film/SignLanguageFilm';
import { errorName } from '@/lib/delivery/build/errorAddresses';
import { writeSiteFile } from '@/lib/delivery/build/writeSiteFile';
import { caching, filePolicy, filmPolicy, pagePolicy } from '@/lib/delivery/headers';
import { inlineTexts } from '@/lib/delivery/inlineTexts';
import { mediaType } from '@/lib/delivery/mediaType';
import type { Site, SiteFile } from '@/lib/delivery/Site';
import { createSiteServer } from '@/lib/delivery/server/SiteServer';
import { errorStatuses } from '@/lib/error/errorStatuses';
import type { Locale } from '@/lib/i18n/locales';
import { signedCaptions, signedFilm } from '../unit/film/filmFiles';

type Rendered = {
  SignLanguageFilm: typeof SignLanguageFilm;
  createElement: typeof createElement;
  renderToStaticMarkup: typeof renderToStaticMarkup;
};

export const filmPath = '/filmer/uppdrag.mp4';

/** Its file, its captions and its picture, by their addresses. */
export const filmFiles = async (): Promise<Record<string, Buffer>> => ({
  [filmPath]: signedFilm,
  '/filmer/uppdrag.vtt': Buffer.from(signedCaptions),
  '/filmer/uppdrag.png': await sharp({
    create: { width: 160, height: 90, channels: 3, background: '#116a3e' },
  })
    .png()
    .toBuffer(),
});

/**
 * A site of one page with a film, while no page of the site has one: the component as it is, with the style of the site, delivered by its own server.
 * `folder` stands for BUILD_DIR.
 */
export async function startFilmSite() {
  const folder = mkdtempSync(join(tmpdir(), 'film-'));
  // Started by root, nginx works as somebody else.
  chmodSync(folder, 0o755);
  const siteFolder = join(folder, 'site');
  const files = await filmFiles();
  for (const [address, bytes] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, 'public', address)), { recursive: true });
    writeFileSync(join(folder, 'public', address), bytes);
  }
  const html = await renderFilmPage(folder);

  const add = async (
    file: string,
    bytes: string | Buffer,
    about: Partial<SiteFile> = {},
  ): Promise<SiteFile> => {
    const type = about.type ?? mediaType(file);
    const { isCompressed } = await writeSiteFile(join(siteFolder, file), Buffer.from(bytes), type);
    return {
      file,
      type,
      cacheControl: caching.page,
      policy: type.startsWith('video/') ? filmPolicy : filePolicy,
      isPage: false,
      headers: {},
      isCompressed,
      ...(type.startsWith('video/') && { isFilm: true }),
      ...about,
    };
  };
  const policy = pagePolicy({
    ...inlineTexts(html),
    hasSheets: false,
    hasFilm: true,
    analyticsUrl: undefined,
  });
  const page = { type: 'text/html; charset=utf-8', policy, isPage: true };
  const errorPages = async (locale: Locale) => {
    const added = errorStatuses.map(async (status) => [
      status,
      await add(`errors/${errorName(locale, status)}.html`, `<title>${status}</title>`, page),
    ]);
    return Object.fromEntries(await Promise.all(added));
  };
  const site: Site = {
    settings: '',
    version: 'film',
    contentNow: '2026-11-24T00:00:00.000Z',
    builtAt: '2026-11-24T00:00:00.000Z',
    headers: {},
    files: {
      '/film': await add('pages/film.html', html, page),
      ...Object.fromEntries(
        await Promise.all(
          Object.entries(files).map(
            async ([address, bytes]) => [address, await add(`files${address}`, bytes)] as const,
          ),
        ),
      ),
    },
    errors: { sv: await errorPages('sv'), en: await errorPages('en') },
    redirects: {},
    gone: [],
    requestTime: [],
  };
  writeFileSync(join(siteFolder, 'site.json'), JSON.stringify(site));

  const server = createSiteServer(site, siteFolder, {
    handler: () => Promise.reject(new Error('Nothing here is made when it is asked for.')),
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    address: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    folder,
    stop: async () => {
      server.close();
      server.closeAllConnections();
      await once(server, 'close');
      rmSync(folder, { recursive: true });
    },
  };
}

/** The component as a build has it, with its style and that of the site. `folder` has the film in its public/. */
async function renderFilmPage(folder: string): Promise<string> {
  const { outputFiles } = await build({
    stdin: {
      contents: `import '@/app/global.css';
export { SignLanguageFilm } from '@/components/film/SignLanguageFilm';
export { createElement } from 'react';
export { renderToStaticMarkup } from 'react-dom/server';`,
      resolveDir: process.cwd(),
    },
    bundle: true,
    platform: 'node',
    format: 'cjs',
    jsx: 'automatic',
    outdir: folder,
    write: false,
  });
  const textOf = (ending: string) => outputFiles.find(({ path }) => path.endsWith(ending))?.text ?? '';
  const program = join(folder, 'rendered.cjs');
  writeFileSync(program, textOf('.js'));
  const { SignLanguageFilm, createElement, renderToStaticMarkup }: Rendered = createRequire(import.meta.url)(
    program,
  );
  const film = createElement(
    SignLanguageFilm,
    { locale: 'sv', href: filmPath, title: 'Vårt uppdrag', children: null },
    createElement('p', null, 'Vi beslutar om socialförsäkringen. Du kan teckna med oss.'),
  );
  const before = process.env.CONTENT_ROOT;
  process.env.CONTENT_ROOT = folder;
  try {
    return `<!DOCTYPE html>
<html lang="sv"><head><meta charset="utf-8"><title>Vårt uppdrag</title>
<meta name="viewport" content="width=device-width, initial-scale=1"><meta name="color-scheme" content="light dark">
<style>${textOf('.css')}</style></head>
<body><main><h1>Vårt uppdrag</h1>${renderToStaticMarkup(film)}</main></body></html>
`;
  } finally {
    if (before === undefined) delete process.env.CONTENT_ROOT;
    else process.env.CONTENT_ROOT = before;
  }
}
