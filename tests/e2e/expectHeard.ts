import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import type { Page } from 'playwright/test';
import { localeOfAddress } from '@/lib/i18n/locales';
import { hear } from './hear';
import { type HeardKind, heardKinds } from './heardKinds';
import { listFaults } from './heardLists';
import { heardShape } from './heardScript';
import { expect } from './site';
import { installVoice } from './voice';

/**
 * What a screen reader says, a file for each kind of page and for each thing that can be done. It was read aloud there.
 * `WRITE_HEARD=1 npx playwright test tests/e2e/heard.spec.ts` writes the files anew; they are read before they are committed.
 */
export const heardFolder = 'tests/e2e/heard';

export function expectHeard(name: string, said: string): void {
  const file = `${heardFolder}/${name}.txt`;
  if (process.env.WRITE_HEARD) writeFileSync(file, `${said}\n`);
  expect(`${said}\n`, `${file}, which WRITE_HEARD=1 writes anew`).toBe(
    existsSync(file) ? readFileSync(file, 'utf8') : '',
  );
}

/** Has a page of a kind read from its top to its end, and each of the lists that a screen reader makes of it. */
export async function expectKindHeard(page: Page, address: string, kind: HeardKind): Promise<void> {
  const path = heardKinds[kind];
  await installVoice(page, voiceOf(path));
  await page.goto(address + path);
  const heard = await hear(page);
  expect(listFaults(heard)).toEqual([]);
  expectHeard(kind, heardShape(heard, localeOfAddress(path)));
}

/** Reading aloud is offered where there is a voice. */
export const voiceOf = (path: string) => ({ lang: localeOfAddress(path) === 'sv' ? 'sv-SE' : 'en-GB' });
