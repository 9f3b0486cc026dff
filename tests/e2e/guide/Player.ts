import type { Locator, Page } from 'playwright/test';
import { bar, expect } from '../deskPage';
import { lookAtFocus } from '../lookAtFocus';
import type { DeskUnderTest } from '../startDesk';
import { type TimeType, typeTime } from './typeTime';

/** No page of the desk has more places that take the focus. */
const mostStops = 700;

/** One who follows the guide, with the mouse or with the keys alone. */
export class Player {
  /** The part of the overview where the last step led. */
  private section: string | undefined;

  constructor(
    readonly page: Page,
    readonly desk: DeskUnderTest,
    readonly by: 'mouse' | 'keys',
  ) {}

  goTo(section: string | undefined): void {
    this.section = section;
  }

  /** What lies over the page, else the part of the overview, else the page. */
  async place(): Promise<Locator> {
    const dialog = this.page.getByRole('dialog');
    if (await dialog.isVisible()) return dialog;
    const section = this.section && this.page.getByRole('region', { name: this.section, exact: true });
    return section && (await section.isVisible()) ? section : this.page.locator('body');
  }

  /** The bar at the foot of the page, when nothing lies over it and nothing is being saved. */
  async bar(): Promise<Locator> {
    await expect(this.page.getByRole('dialog')).toHaveCount(0);
    return bar(this.page);
  }

  async press(control: Locator): Promise<void> {
    if (this.by === 'mouse') return control.click();
    await this.reach(control);
    await this.page.keyboard.press('Enter');
  }

  /** Puts the focus on it: with Tab, from where the focus is. */
  async reach(control: Locator): Promise<void> {
    await expect(control).toBeVisible();
    await this.seesFocus();
    const hasFocus = () =>
      control.evaluate((element) => (element.getRootNode() as Document).activeElement === element);
    for (let stops = 0; !(await hasFocus()); stops += 1) {
      if (stops === mostStops) throw new Error(`Tab does not come to ${control}.`);
      await this.page.keyboard.press('Tab');
    }
    // From here on the focus is somewhere, until another page comes.
    await this.page.evaluate(() => Object.assign(window, { isBegun: true }));
    await this.seesFocus();
  }

  /** Whatever has been pressed, written or saved: the focus is on something, in sight and marked. On a new page it is not yet. */
  async seesFocus(): Promise<void> {
    if (this.by === 'mouse') return;
    await expect
      .poll(async () => {
        if (await this.page.evaluate(() => !('isBegun' in window))) return 'seen';
        const stop = await this.page.evaluate(lookAtFocus);
        if (!stop) return 'nothing has the focus';
        const { kind, name, isInSight, isMarked } = stop;
        return isInSight && isMarked ? 'seen' : `${kind} ${name}: ${JSON.stringify({ isInSight, isMarked })}`;
      })
      .toBe('seen');
  }

  async write(field: Locator, value: string): Promise<void> {
    const type = await field.getAttribute('type');
    const written = type === 'datetime-local' ? value.replace(' ', 'T') : value;
    if (this.by === 'mouse') return field.fill(written);
    await this.reach(field);
    if (isTime(type)) await typeTime(this.page, type, written);
    else {
      await this.page.keyboard.press('ControlOrMeta+a');
      await this.page.keyboard.type(value);
    }
    await expect(field).toHaveValue(written);
  }

  async choose(list: Locator, label: string): Promise<void> {
    await expect(list.getByRole('option', { name: label, exact: true })).toBeAttached();
    if (this.by === 'mouse') {
      await list.selectOption({ label });
      return;
    }
    await this.reach(list);
    const stepsDown = () =>
      list.evaluate(
        (element: HTMLSelectElement, wanted) =>
          [...element.options].findIndex(({ text }) => text === wanted) - element.selectedIndex,
        label,
      );
    // As one who looks: pressed again where a press did nothing.
    for (let presses = 0; presses < mostStops; presses += 1) {
      const down = await stepsDown();
      if (down === 0) break;
      await this.page.keyboard.press(down > 0 ? 'ArrowDown' : 'ArrowUp');
    }
    await expect(list.getByRole('option', { name: label, exact: true, selected: true })).toBeAttached();
  }
}

const isTime = (type: string | null): type is TimeType => type === 'date' || type === 'datetime-local';
