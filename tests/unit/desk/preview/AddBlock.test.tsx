// @vitest-environment jsdom
import { cleanup, fireEvent, render, screen } from '@testing-library/react';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { AddBlock } from '@/components/desk/preview/AddBlock.client';
import { componentMenu, type MenuItem } from '@/lib/desk/page/componentMenu';

const menu = componentMenu();

vi.stubGlobal('fetch', async () => Response.json({ head: [], menu }));

afterEach(cleanup);

/** What it is called may be the name of another, too. */
async function choose(item: MenuItem | undefined) {
  const items = menu.filter(({ heading }) => heading === item?.heading);
  const buttons = await screen.findAllByText(item?.heading ?? '', { selector: 'button' });
  fireEvent.click(buttons[items.findIndex(({ name }) => name === item?.name)] ?? expect.fail('no such item'));
}

const fieldsOf = (form: HTMLFormElement | null) =>
  [...(form?.elements ?? [])].filter(
    (field) => field instanceof HTMLInputElement || field instanceof HTMLSelectElement,
  );

describe('each part of the menu that has fields', () => {
  test.each(menu.filter(({ fields }) => fields.length > 0))(
    '$name is written with what was typed',
    async (item) => {
      const { name, example } = item;
      const onChosen = vi.fn<(written: string) => void>();
      render(<AddBlock onChosen={onChosen} />);
      await choose(item);
      const { form } = screen.getByText<HTMLButtonElement>('Fortsätt');
      const typed = fieldsOf(form).map((field, index) => {
        const chosen = field instanceof HTMLSelectElement ? [...field.options].at(-1)?.value : undefined;
        const value = chosen ?? `/eget/värde-${index}.html`;
        fireEvent.change(field, { target: { value } });
        return ` ${field.id}="${value}"`;
      });
      fireEvent.click(screen.getByText('Fortsätt'));
      const [written = ''] = onChosen.mock.calls[0] ?? [];
      expect(written).toMatch(/^<\w+/);
      const tag = `<${name}${typed.join('')}`;
      expect(written.slice(0, tag.length)).toBe(tag);
      // What follows the values is as in the guide.
      const rest = written.slice(tag.length);
      expect(rest).toMatch(/^ ?\/?>/);
      expect(example.endsWith(rest)).toBe(true);
    },
  );

  test.each(['Så "här"', 'a < b', 'a > b', '{namn}', '}'])(
    'takes no %s, which would break the tag',
    async (value) => {
      const onChosen = vi.fn();
      render(<AddBlock onChosen={onChosen} />);
      await choose(menu.find(({ name }) => name === 'Fold'));
      const title = screen.getByLabelText<HTMLInputElement>(/^title/);
      fireEvent.change(title, { target: { value } });
      expect(new RegExp(title.pattern, 'v').test('Så här')).toBe(true);
      expect(title.validity.patternMismatch).toBe(true);
      fireEvent.click(screen.getByText('Fortsätt'));
      expect(onChosen).not.toHaveBeenCalled();
      fireEvent.change(title, { target: { value: 'Så här: 1/2 (a-b) | [c]' } });
      expect(title.validity.patternMismatch).toBe(false);
    },
  );
});
