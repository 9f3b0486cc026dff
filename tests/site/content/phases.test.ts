import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { checkContent } from '@/lib/check/checkContent';
import { goneAddresses } from '@/lib/content/goneAddresses';
import { loadPages } from '@/lib/content/loadPages';
import { publisherFile } from '@/lib/content/phase/currentPhase';
import { type Phase, phases } from '@/lib/content/phase/phases';
import { type Locale, languageOf, locales } from '@/lib/i18n/locales';
import { generatedPages } from '@/lib/site/generatedPages';
import { readDocuments } from '@/lib/site/readDocuments';
import { sitemapPages } from '@/lib/sitemap/sitemapPages';
import { contentClock } from '@/lib/source/contentClock';
import { faultLine } from '@/lib/source/Fault';
import { loadStatement } from '@/lib/statement/loadStatement';
import { bakery } from '../../unit/publisher/bakery';

/** The content as it is, in the other phase too. */
const roots = Object.fromEntries(
  phases.map((phase) => {
    const root = mkdtempSync(join(tmpdir(), `${phase}-`));
    cpSync('content', join(root, 'content'), { recursive: true });
    cpSync('public', join(root, 'public'), { recursive: true });
    // JSON is YAML.
    writeFileSync(join(root, publisherFile), JSON.stringify(phase === 'live' ? bakery : { phase }));
    return [phase, root];
  }),
) as Record<Phase, string>;

afterAll(() => {
  for (const root of Object.values(roots)) rmSync(root, { recursive: true });
});

const previewPage = (locale: Locale) => languageOf(locale).addresses.preview;

/** What is said of a website that nobody answers for. */
const ofPreviews =
  /förhandsversion|har inte granskat|inte publicerat|\bpreview\b|neither reviewed|nor published/i;

describe.each(phases)('in the phase %s', (phase) => {
  beforeEach(() => vi.stubEnv('CONTENT_ROOT', roots[phase]));

  test('the page that says what a preview is stands in menus, search and site map in a preview, and nowhere else', () => {
    const addresses = locales.map(previewPage);
    const isPreview = phase === 'preview';
    for (const locale of locales) {
      const at = (list: readonly { address: string }[]) =>
        list.some(({ address }) => address === previewPage(locale));
      expect([at(loadPages(locale)), at(readDocuments(locale))]).toEqual([isPreview, isPreview]);
    }
    expect(addresses.map((address) => sitemapPages().some((page) => page.address === address))).toEqual(
      addresses.map(() => isPreview),
    );
    expect(goneAddresses()).toEqual(isPreview ? [] : addresses.sort());
  });

  test('no page says that it is a preview where it is none', () => {
    const saying = locales
      .flatMap((locale) => loadPages(locale))
      .filter(({ file }) => ofPreviews.test(readFileSync(join(roots[phase], file), 'utf8')))
      .map(({ address }) => address);
    expect(saying).toEqual(phase === 'live' ? [] : locales.map(previewPage));
  });

  test('the accessibility statement says whether shortcomings can be reported', () => {
    const { help, report, shortcomings } = loadStatement();
    const isLacking = shortcomings.some(({ name }) => name === 'ingen-anmalan');
    expect(isLacking).toBe(phase === 'preview');
    expect(/ än\./.test(help.sv + report.sv)).toBe(isLacking);
    expect(/ yet\./.test(help.en + report.en)).toBe(isLacking);
  });
});

test('the content has no fault when the website is live: whoever changes the phase changes nothing else', async () => {
  vi.stubEnv('CONTENT_ROOT', roots.live);
  const given = { root: roots.live, now: contentClock(), generatedPages: generatedPages() };
  const { faults } = await checkContent(given);
  expect(faults.filter(({ severity }) => severity === 'fault').map(faultLine)).toEqual([]);
});
