import type { Page } from 'playwright/test';

export type TimeType = 'date' | 'datetime-local';

type Part = 'year' | 'month' | 'day' | 'hour' | 'minute' | 'half';

const numbers = ['year', 'month', 'day', 'hour', 'minute'] as const;
const form = /^(\d{4})-(\d\d)-(\d\d)(?:T(\d\d):(\d\d))?$/;

/** Types a day, or a day and a time as `2027-01-15T09:00`, into the field that has the focus: part by part, in the order of this browser. */
export async function typeTime(page: Page, type: TimeType, value: string): Promise<void> {
  const order = await orderOf(page, type);
  const texts = new Map<Part, string>(numbers.map((part, index) => [part, partsOf(value)[index] ?? '']));
  if (order.includes('half')) {
    const hour = Number(texts.get('hour'));
    texts.set('half', hour < 12 ? 'a' : 'p').set('hour', String(hour % 12 || 12).padStart(2, '0'));
  }
  for (const [index, part] of order.entries()) {
    // A part that is full leads on to the next one, a year does not: so from the first one, each time.
    for (const _ of order) await page.keyboard.press('ArrowLeft');
    for (const _ of order.slice(0, index)) await page.keyboard.press('ArrowRight');
    await page.keyboard.type(texts.get(part) ?? '');
  }
}

const orders = new Map<TimeType, Part[]>();

/** It follows the language of the browser itself, for which no page can ask: a field tells it, whose parts are counted up one by one. */
async function orderOf(page: Page, type: TimeType): Promise<Part[]> {
  const known = orders.get(type);
  if (known) return known;
  const order: Part[] = [];
  const blank = await page.context().newPage();
  let before = type === 'date' ? '2001-02-03' : '2001-02-03T04:05';
  await blank.setContent(`<html lang="sv"><input type="${type}" value="${before}"></html>`);
  await blank.keyboard.press('Tab');
  for (;;) {
    await blank.keyboard.press('ArrowUp');
    const after = await blank.locator('input').inputValue();
    const part = changedPart(before, after);
    // There is no way further to the right.
    if (order.includes(part)) break;
    order.push(part);
    before = after;
    await blank.keyboard.press('ArrowRight');
  }
  await blank.close();
  orders.set(type, order);
  return order;
}

function changedPart(before: string, after: string): Part {
  const [old, now] = [partsOf(before), partsOf(after)];
  const index = old.findIndex((each, place) => each !== now[place]);
  const part = numbers[index];
  if (!part) throw new Error(`The field says ${after} after ${before}.`);
  return part === 'hour' && Math.abs(Number(now[index]) - Number(old[index])) === 12 ? 'half' : part;
}

function partsOf(value: string): string[] {
  const [, ...parts] = form.exec(value) ?? [];
  return parts;
}
