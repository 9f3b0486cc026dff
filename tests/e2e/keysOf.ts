import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import type { Page } from 'playwright/test';
import { localeOfAddress } from '@/lib/i18n/locales';
import { type HeardKind, heardKinds } from './heardKinds';
import { ownText } from './heardScript';
import type { Stop } from './lookAtFocus';
import { expect } from './site';
import { tabThrough } from './tabThrough';
import { installVoice } from './voice';

const keyWidths = [1280, 375, 320] as const;

/**
 * Goes through a kind of page with Tab and back with Shift+Tab at every width. What comes in which order is in tests/e2e/keys, a file for each
 * kind, without what editors write; `WRITE_HEARD=1` writes it anew.
 */
export async function expectKeys(page: Page, address: string, kind: HeardKind): Promise<void> {
  const path = heardKinds[kind];
  const locale = localeOfAddress(path);
  const line = ({ kind: what, name, isListed }: Stop) => `${what}: ${isListed ? '…' : ownText(name, locale)}`;
  const parts: string[] = [];
  // Reading aloud is offered where there is a voice.
  await installVoice(page, { lang: locale === 'sv' ? 'sv-SE' : 'en-GB' });
  // No scrolling that takes its time.
  await page.emulateMedia({ reducedMotion: 'reduce' });
  for (const width of keyWidths) {
    await page.setViewportSize({ width, height: width === 1280 ? 800 : 640 });
    await page.goto(address + path);
    const stops = await tabThrough(page);
    const at = `${path} at ${width} px`;
    expect(stops.filter(({ isInSight }) => !isInSight).map(line), `${at}: focus that is covered`).toEqual([]);
    expect(stops.filter(({ isMarked }) => !isMarked).map(line), `${at}: focus that cannot be seen`).toEqual(
      [],
    );

    const back = await tabThrough(page, 'Shift+Tab');
    expect(back.map(line), `${at}: the way back`).toEqual(stops.map(line).reverse());

    const order = stops.map(line).filter((each, place, all) => each !== all[place - 1]);
    parts.push(`${width} px`, ...order.map((each) => `  ${each}`));
  }
  const file = `tests/e2e/keys/${kind}.txt`;
  const shown = `${parts.join('\n')}\n`;
  if (process.env.WRITE_HEARD) writeFileSync(file, shown);
  expect(shown, `${file}, which WRITE_HEARD=1 writes anew`).toBe(
    existsSync(file) ? readFileSync(file, 'utf8') : '',
  );
}
