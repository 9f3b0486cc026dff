import { existsSync, readdirSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import { goneAddresses } from '@/lib/content/goneAddresses';
import { currentPhase } from '@/lib/content/phase/currentPhase';
import { addressPattern } from '@/lib/delivery/addressPattern';
import { BuildVersion } from '@/lib/delivery/BuildVersion';
import { deliverPage, type LeanParts } from '@/lib/delivery/deliverPage';
import { describeDictionary, dictionaryHeaders } from '@/lib/delivery/dictionary';
import { encodingExtensions } from '@/lib/delivery/encodedFiles';
import {
  caching,
  filePolicy,
  filmPolicy,
  previewHeaders,
  speculationRules,
  speculationRulesAddress,
  versionHeader,
} from '@/lib/delivery/headers';
import { mediaType } from '@/lib/delivery/mediaType';
import type { RequestTimeAddress, Site, SiteFile } from '@/lib/delivery/Site';
import { createSiteFolder, switchSite } from '@/lib/delivery/siteFolders';
import { errorStatuses } from '@/lib/error/errorStatuses';
import { embeddableHeaders } from '@/lib/http/corsHeaders';
import { type Locale, locales } from '@/lib/i18n/locales';
import type { Build } from '@/lib/lean/Build';
import { collectOutputs, type Entry, isNamedByContent, type Output } from '@/lib/lean/collectOutputs';
import { sheetReader } from '@/lib/lean/style/sheetReader';
import { describeBuildSettings } from '@/lib/settings/describeBuildSettings';
import { readSettings } from '@/lib/settings/readSettings';
import { contentRoot } from '@/lib/source/contentRoot';
import { bestQuality, brotliQuality } from './brotliQuality';
import { buildIslands } from './buildIslands';
import { bundleServer } from './bundleServer';
import { copyRuntime } from './copyRuntime';
import { compressByDictionary } from './dictionary/compressByDictionary';
import { makeDictionary } from './dictionary/makeDictionary';
import { samplePages } from './dictionary/samplePages';
import { errorAddress, errorCaching, errorName, errorOf } from './errorAddresses';
import { keepEarlierFiles } from './keepEarlierFiles';
import { mapLimit } from './mapLimit';
import { siteRedirects } from './siteRedirects';
import { siteTimes } from './siteTimes';
import { writeDictionaryForm, writeSiteFile } from './writeSiteFile';

const pageType = 'text/html; charset=utf-8';

/** As many as keep two cores and the threads that compress busy. */
const atOnce = 8;

/**
 * After Next's build: makes a folder of the build's own, to which the link `site` then leads, with everything that can be answered from a file, compressed, the
 * list of it (site.json), and the server (start.mjs, thread.mjs) with what it reads.
 */
export async function finishBuild(build: Build): Promise<void> {
  const { projectDir, distDir, config } = build;
  const settings = readSettings(process.env);
  const analyticsUrl = 'url' in settings.analytics ? settings.analytics.url : undefined;

  const outputs = collectOutputs(build);

  const folder = createSiteFolder(distDir);

  const version = new BuildVersion();
  const files: Record<string, SiteFile> = {};
  const errors: Record<string, SiteFile> = {};
  const write = async (
    file: string,
    bytes: Buffer,
    about: Omit<SiteFile, 'file' | 'isCompressed'>,
    quality = brotliQuality(outputs.pages.length),
  ): Promise<SiteFile> => {
    const { isCompressed } = await writeSiteFile(join(folder, file), bytes, about.type, quality);
    version.add(file, bytes);
    return { file, ...about, isCompressed };
  };
  const addFile = async (address: string, bytes: Buffer, about: Partial<SiteFile>, quality?: number) => {
    const type = about.type ?? mediaType(address);
    const isFilm = type.startsWith('video/');
    const all = {
      cacheControl: caching.page,
      policy: isFilm ? filmPolicy : filePolicy,
      isPage: false,
      ...(isFilm && { isFilm }),
      ...about,
      headers: withLowerNames(about.headers ?? {}),
      type,
    };
    files[address] = await write(`files${address}`, bytes, all, quality);
  };

  const sheetPaths = new Map(outputs.statics.map(({ address, path }) => [address, path]));
  const lean: LeanParts | undefined =
    process.env.LEAN === '0'
      ? undefined
      : {
          earlyScript: config.env.EARLY_SCRIPT ?? '',
          pageScripts: [config.env.CHOICE_DATES_SCRIPT ?? ''],
          readSheet: sheetReader((address) => sheetPaths.get(address)),
        };
  await mapLimit(outputs.pages, atOnce, async ({ address, path }) => {
    const made = await readFile(path, 'utf8');
    const { html, policy } = deliverPage(made, { address, lean, analyticsUrl });
    const about = { type: pageType, cacheControl: caching.page as string, policy, isPage: true, headers: {} };
    const error = errorOf(address);
    if (error) about.cacheControl = errorCaching(error.status);
    if (error) errors[error.name] = await write(`errors/${error.name}.html`, Buffer.from(html), about);
    else files[address] = await write(`pages${address}.html`, Buffer.from(html), about);
  });

  const dictionary = lean && (await compressByCommon(files, folder));
  if (dictionary)
    await addFile(
      describeDictionary(dictionary).address,
      dictionary,
      { cacheControl: caching.immutable, headers: dictionaryHeaders },
      bestQuality,
    );

  const needed = lean ? outputs.statics.filter(({ address }) => !address.endsWith('.js')) : outputs.statics;
  await mapLimit([...outputs.routes, ...needed], atOnce, async ({ address, path, headers }) => {
    const { 'content-type': type, 'cache-control': cacheControl, ...others } = headers;
    await addFile(address, await readFile(path), {
      ...(type && { type }),
      cacheControl: cacheControl ?? (isNamedByContent(address) ? caching.immutable : caching.page),
      headers: others,
    });
  });
  // What lies beside the content goes before what lies in the project under the same name.
  const inPublic = [projectDir, contentRoot()].flatMap((root) => publicFiles(join(root, 'public')));
  const byAddress = new Map(inPublic.map((file) => [file.address, file]));
  await mapLimit([...byAddress.values()], atOnce, async ({ address, path }) =>
    // The icon, which others show beside a link to the site.
    addFile(address, await readFile(path), { headers: embeddableHeaders }),
  );
  if (lean) await addIslands(lean.earlyScript, addFile);
  await addFile(speculationRulesAddress, Buffer.from(speculationRules), {
    type: 'application/speculationrules+json',
    cacheControl: caching.immutable,
  });

  const times = siteTimes();
  const { redirects, gone } = siteRedirects();
  const site: Site = {
    settings: describeBuildSettings(settings),
    version: version.name,
    contentNow: times.contentNow.toISOString(),
    builtAt: times.builtAt.toISOString(),
    ...(times.nextChange && { nextChange: times.nextChange.toISOString() }),
    ...(dictionary && { dictionary: describeDictionary(dictionary) }),
    headers: { [versionHeader]: version.name, ...(currentPhase() === 'preview' && previewHeaders) },
    errors: orderErrors(errors),
    // Many are written at once: which was first is nothing to tell.
    files: Object.fromEntries(Object.entries(files).sort(([one], [other]) => (one < other ? -1 : 1))),
    earlier: keepEarlierFiles(process.env.EARLIER_SITE || join(distDir, 'site'), folder, files),
    redirects,
    gone: [...gone, ...goneAddresses()],
    requestTime: requestTimeAddresses(outputs.requestTime, projectDir),
    ...(lean && { lean: { earlyScript: lean.earlyScript, pageScripts: lean.pageScripts } }),
  };
  await writeFile(join(folder, 'site.json'), JSON.stringify(site));
  copyRuntime(build, new Set(site.requestTime.map(({ entry }) => join(projectDir, entry))), folder);
  await bundleServer(projectDir, folder);
  switchSite(distDir, folder);
}

/** As those that Next has kept: both servers look for them by name. */
const withLowerNames = (headers: Record<string, string>) =>
  Object.fromEntries(Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value]));

/**
 * Compresses each page once more, against what all of them have in common, for browsers that have that already.
 * @param pages written pages, by address
 * @returns what they have in common
 */
async function compressByCommon(pages: Record<string, SiteFile>, folder: string): Promise<Buffer> {
  const read = (page: SiteFile) => readFile(join(folder, page.file));
  const sample = samplePages(Object.keys(pages)).flatMap((address) => pages[address] ?? []);
  const texts = await Promise.all(sample.map(read));
  const dictionary = makeDictionary(texts.map(String));
  await mapLimit(Object.values(pages), atOnce, async (page) => {
    const compressed = await compressByDictionary(await read(page), dictionary);
    writeDictionaryForm(join(folder, page.file + encodingExtensions.dcz), compressed);
    page.byDictionary = true;
  });
  return dictionary;
}

/** The pages know where it is: by the same content, in the same build. */
async function addIslands(
  earlyScript: string,
  addFile: (address: string, bytes: Buffer, about: Partial<SiteFile>, quality: number) => Promise<void>,
) {
  const { address, code } = buildIslands();
  if (!earlyScript.includes(address))
    throw new Error('An island was changed while the site was built. Build again.');
  await addFile(address, Buffer.from(code), { cacheControl: caching.immutable }, bestQuality);
}

function requestTimeAddresses(
  { pages, routes }: Record<'pages' | 'routes', readonly Entry[]>,
  projectDir: string,
): RequestTimeAddress[] {
  const list = (gives: RequestTimeAddress['gives'], entries: readonly Entry[]) =>
    entries.map(({ pathname, filePath }) => ({
      pattern: addressPattern(pathname),
      entry: relative(projectDir, filePath),
      gives,
    }));
  return [...list('page', pages), ...list('other', routes)];
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

/** By language and status; the build stops when one is missing. */
function orderErrors(errors: Record<string, SiteFile>): Site['errors'] {
  const all = (locale: Locale) =>
    Object.fromEntries(
      errorStatuses.map((status) => {
        const file = errors[errorName(locale, status)];
        if (!file)
          throw new Error(
            `The build has no page ${errorAddress(locale, status)} for when something is wrong.`,
          );
        return [status, file];
      }),
    );
  return Object.fromEntries(locales.map((locale) => [locale, all(locale)])) as Site['errors'];
}
