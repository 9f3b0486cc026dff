import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { readFile, rm, writeFile } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import { type Locale, locales } from '@/lib/i18n/locales';
import { describeBuildSettings } from '@/lib/settings/describeBuildSettings';
import { readSettings } from '@/lib/settings/readSettings';
import { addressPattern } from './addressPattern';
import type { Build } from './Build';
import { bundleServer } from './bundleServer';
import { checkNonces } from './checkNonces';
import { collectOutputs, type Output } from './collectOutputs';
import { errorAddress, errorStatuses } from './errorAddresses';
import { caching, filePolicy, pagePolicy, speculationRules, speculationRulesAddress } from './headers';
import { inlineTexts } from './inlineTexts';
import { leanPage } from './leanPage';
import { mapLimit } from './mapLimit';
import { mediaType } from './mediaType';
import { readRedirects } from './readRedirects';
import type { Site, SiteFile } from './Site';
import { writeSiteFile } from './writeSiteFile';

/** As many as keep two cores and the threads that compress busy. */
const atOnce = 8;

/** Few visitors ever fetch it, and there is one for each page: smaller would cost more time than all pages together. */
const runtimeQuality = 5;

/**
 * After Next's build: makes the folder `site` of the build, with everything that can be answered from a file, compressed, the
 * list of it (site.json), and the server (start.mjs).
 */
export async function finishBuild(build: Build): Promise<void> {
  const { projectDir, distDir, config } = build;
  const settings = readSettings(process.env);
  const isLean = process.env.LEAN !== '0';
  const earlyScript = config.env.EARLY_SCRIPT ?? '';
  const analyticsUrl = 'url' in settings.analytics ? settings.analytics.url : undefined;

  const outputs = collectOutputs(build);
  checkNonces(outputs.requestTime.pages, build.routing.middlewareMatchers);

  const folder = join(distDir, 'site');
  await rm(folder, { recursive: true, force: true });

  const files: Record<string, SiteFile> = {};
  const add = async (address: string, bytes: Buffer, about: Partial<SiteFile>, quality?: number) => {
    const type = about.type ?? mediaType(address);
    const file = about.isPage ? `${address}.html` : address;
    const { isCompressed } = await writeSiteFile(join(folder, 'files', file), bytes, type, quality);
    files[address] = {
      file,
      type,
      cacheControl: caching.page,
      policy: filePolicy,
      isPage: false,
      headers: {},
      ...about,
      isCompressed,
    };
  };

  const readSheet = sheetReader(outputs.statics);
  await mapLimit(outputs.pages, atOnce, async ({ address, path }) => {
    const html = await readFile(path, 'utf8');
    const page = isLean ? leanPage(html, { address, earlyScript, readSheet }) : undefined;
    const delivered = page?.html ?? html;
    const policy = pagePolicy({ ...inlineTexts(delivered), hasSheets: !isLean, analyticsUrl });
    await add(address, Buffer.from(delivered), { type: 'text/html; charset=utf-8', policy, isPage: true });
    if (page?.runtime) {
      const { address: runtime, code } = page.runtime;
      await add(runtime, Buffer.from(code), { cacheControl: caching.immutable }, runtimeQuality);
    }
  });

  await mapLimit([...outputs.routes, ...outputs.statics], atOnce, async ({ address, path, headers }) => {
    const { 'content-type': type, 'cache-control': cacheControl, ...others } = headers;
    const isStatic = address.startsWith('/_next/static/');
    await add(address, await readFile(path), {
      ...(type && { type }),
      cacheControl: cacheControl ?? (isStatic ? caching.immutable : caching.page),
      headers: others,
    });
  });
  await mapLimit(publicFiles(join(projectDir, 'public')), atOnce, async ({ address, path }) =>
    add(address, await readFile(path), {}),
  );
  await add(speculationRulesAddress, Buffer.from(speculationRules), {
    type: 'application/speculationrules+json',
    cacheControl: caching.immutable,
  });

  const site: Site = {
    settings: describeBuildSettings(settings),
    errors: takeErrors(files),
    files,
    ...readRedirects(projectDir),
    requestTime: [...outputs.requestTime.pages, ...outputs.requestTime.routes].map(addressPattern),
  };
  await writeFile(join(folder, 'site.json'), JSON.stringify(site));
  await bundleServer(projectDir, join(folder, 'start.mjs'));
}

function sheetReader(statics: readonly Output[]): (address: string) => string {
  const paths = new Map(statics.map(({ address, path }) => [address, path]));
  const read = new Map<string, string>();
  return (address) => {
    const known = read.get(address);
    if (known !== undefined) return known;
    const path = paths.get(address);
    if (!path) throw new Error(`The build links to the style sheet ${address}, but did not make it.`);
    const text = readFileSync(path, 'utf8');
    read.set(address, text);
    return text;
  };
}

function publicFiles(folder: string): Output[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !entry.name.startsWith('.'))
    .map((entry) => {
      const path = join(entry.parentPath ?? entry.path, entry.name);
      return { address: `/${relative(folder, path).split(sep).join('/')}`, path, headers: {} };
    });
}

/** Moves the pages for errors out of the addresses. */
function takeErrors(files: Record<string, SiteFile>): Site['errors'] {
  const take = (locale: Locale) =>
    Object.fromEntries(
      errorStatuses.map((status) => {
        const address = errorAddress(locale, status);
        const file = files[address];
        if (!file)
          throw new Error(`The build has no page ${address}, which is the answer when something is wrong.`);
        delete files[address];
        return [status, file];
      }),
    );
  return Object.fromEntries(locales.map((locale) => [locale, take(locale)])) as Site['errors'];
}
