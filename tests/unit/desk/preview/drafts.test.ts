// @vitest-environment jsdom
import { afterEach, expect, test, vi } from 'vitest';
import { draftsOf, dropDraft, keepDraft } from '@/components/desk/preview/drafts';

const draft = {
  file: 'content/sv/brod.mdx',
  base: 'Råg.\n',
  start: 1,
  end: 1,
  written: 'Korn.',
  savedAt: '2026-11-24T10:00:00Z',
};

afterEach(() => {
  vi.restoreAllMocks();
  localStorage.clear();
});

const answer = (given: () => Promise<Response>) => vi.stubGlobal('fetch', vi.fn(given));
const kept = async () => Response.json({});
const stopped = () => Promise.reject(new TypeError('Failed to fetch'));

function fillBrowser() {
  vi.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
    throw new DOMException('full', 'QuotaExceededError');
  });
}

test('a draft that has no room in the browser is on the disk', async () => {
  answer(kept);
  fillBrowser();
  await keepDraft(draft);
  expect(fetch).toHaveBeenCalledWith(
    '/redigera/api/draft',
    expect.objectContaining({ body: JSON.stringify(draft) }),
  );
});

test('while the desk is stopped the browser has it', async () => {
  answer(stopped);
  await keepDraft(draft);
  expect(draftsOf(draft.file, [])).toEqual([draft]);
  await dropDraft(draft);
  expect(draftsOf(draft.file, [draft])).toEqual([]);
});

test('who writes is told where a draft is kept in one place alone, and where in none', async () => {
  answer(async () => Response.json({ message: 'Det är för stort.' }, { status: 413 }));
  await expect(keepDraft(draft)).rejects.toThrow('Utkastet finns bara i webbläsaren. Det är för stort.');
  answer(stopped);
  fillBrowser();
  await expect(keepDraft(draft)).rejects.toThrow(/^Utkastet är inte sparat. Stäng inte sidan.$/);
});
