import type { Locator, Page } from 'playwright/test';
import { bar, expect } from '../deskPage';
import type { DeskUnderTest } from '../startDesk';

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
    const hasFocus = () =>
      control.evaluate((element) => (element.getRootNode() as Document).activeElement === element);
    for (let stops = 0; !(await hasFocus()); stops += 1) {
      if (stops === mostStops) throw new Error(`Tab does not come to ${control}.`);
      await this.page.keyboard.press('Tab');
    }
  }

  async write(field: Locator, value: string): Promise<void> {
    const type = await field.getAttribute('type');
    if (this.by === 'mouse') return field.fill(asInput(type, value));
    await this.reach(field);
    // In which order a day is typed depends on the language of the browser itself.
    if (isTime(type)) return field.fill(asInput(type, value));
    await this.page.keyboard.press('ControlOrMeta+a');
    await this.page.keyboard.type(value);
  }

  async choose(list: Locator, label: string): Promise<void> {
    await expect(list.getByRole('option', { name: label, exact: true })).toBeAttached();
    if (this.by === 'mouse') {
      await list.selectOption({ label });
      return;
    }
    await this.reach(list);
    const down = await list.evaluate(
      (element: HTMLSelectElement, wanted) =>
        [...element.options].findIndex(({ text }) => text === wanted) - element.selectedIndex,
      label,
    );
    for (let presses = 0; presses < Math.abs(down); presses += 1)
      await this.page.keyboard.press(down > 0 ? 'ArrowDown' : 'ArrowUp');
    await expect(list.getByRole('option', { name: label, exact: true, selected: true })).toBeAttached();
  }
}

const isTime = (type: string | null) => type === 'date' || type === 'datetime-local';

const asInput = (type: string | null, value: string) =>
  type === 'datetime-local' ? value.replace(' ', 'T') : value;
