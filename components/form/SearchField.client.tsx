'use client';

import { type KeyboardEvent, useEffect, useRef, useState } from 'react';
import { whenReleased } from '@/components/island/whenReleased';
import type { SearchFieldTexts } from '@/lib/search/searchFieldTexts';
import { fetchSuggestions, type Suggestion } from './fetchSuggestions';
import styles from './SearchField.module.css';
import suggestionStyles from './Suggestions.module.css';

type SearchFieldProps = {
  id: string;
  /** Where the form leads. */
  action: string;
  locale: string;
  query?: string;
  /** Whether the empty field has its name inside. */
  hasPlaceholder?: boolean;
  maxLength: number;
  texts: SearchFieldTexts;
};

/** Long enough not to ask for every letter, short enough to seem at once. */
const waitMilliseconds = 150;

/**
 * A search form, and with script a combobox by the pattern "list autocomplete with manual selection"
 * (https://www.w3.org/WAI/ARIA/apg/patterns/combobox/): nothing is chosen until the visitor does it, and a chosen suggestion is searched for.
 */
export function SearchField({
  id,
  action,
  locale,
  query = '',
  hasPlaceholder = false,
  maxLength,
  texts,
}: SearchFieldProps) {
  const form = useRef<HTMLFormElement>(null);
  const input = useRef<HTMLInputElement>(null);
  const waiting = useRef<AbortController>(undefined);
  /** Until React is here the field must not promise what it cannot do. */
  const [isReady, setIsReady] = useState(false);
  const [suggestions, setSuggestions] = useState<readonly Suggestion[]>([]);
  const [isOpen, setIsOpen] = useState(false);
  /** -1 while the focus is in the field itself. */
  const [active, setActive] = useState(-1);
  const [announcement, setAnnouncement] = useState('');

  useEffect(() => {
    setIsReady(true);
    return () => waiting.current?.abort();
  }, []);

  const listId = `${id}-list`;
  const optionId = (place: number) => `${id}-option-${place}`;

  function close() {
    waiting.current?.abort();
    setIsOpen(false);
    setActive(-1);
    setAnnouncement('');
  }

  async function ask() {
    waiting.current?.abort();
    const controller = new AbortController();
    waiting.current = controller;
    const { signal } = controller;
    await new Promise((resolve) => setTimeout(resolve, waitMilliseconds));
    if (signal.aborted) return;

    const found = await fetchSuggestions(input.current?.value ?? '', locale, signal);
    // A suggestion that is being pressed stays until it is chosen.
    whenReleased(() => {
      if (signal.aborted) return;
      setSuggestions(found.suggestions);
      setActive(-1);
      setIsOpen(found.suggestions.length > 0);
      setAnnouncement(found.announcement);
    });
  }

  function choose(suggestion: string) {
    if (input.current) input.current.value = suggestion;
    close();
    form.current?.requestSubmit();
  }

  function move(to: number) {
    // Past the last comes the field itself, and then the first.
    const places = suggestions.length + 1;
    setIsOpen(true);
    setActive(((to + 1 + places) % places) - 1);
  }

  function handleKey(event: KeyboardEvent) {
    if (event.nativeEvent.isComposing) return;

    const chosen = suggestions[active];
    if (event.key === 'ArrowDown' && suggestions.length > 0) {
      if (event.altKey) setIsOpen(true);
      else move(isOpen ? active + 1 : 0);
    } else if (event.key === 'ArrowUp' && suggestions.length > 0) {
      if (event.altKey) close();
      else move(isOpen ? active - 1 : -2);
    } else if (event.key === 'Escape' && isOpen) {
      close();
    } else if (event.key === 'Enter' && isOpen && chosen !== undefined) {
      choose(chosen.title);
    } else {
      return;
    }
    event.preventDefault();
  }

  const combobox =
    isReady &&
    ({
      role: 'combobox',
      autoComplete: 'off',
      'aria-autocomplete': 'list',
      'aria-expanded': isOpen,
      'aria-controls': listId,
      'aria-activedescendant': active >= 0 ? optionId(active) : undefined,
      onChange: ask,
      onKeyDown: handleKey,
      onBlur: close,
    } as const);

  return (
    // biome-ignore lint/a11y/useSemanticElements: the role is known to more browsers than the element.
    <form ref={form} className={styles.form} action={action} role="search" onSubmit={close}>
      <label htmlFor={id} suppressHydrationWarning>
        {texts.label}
      </label>
      <div className={styles.row}>
        <div className={styles.field}>
          <input
            ref={input}
            id={id}
            name="q"
            type="search"
            enterKeyHint="search"
            defaultValue={query}
            placeholder={hasPlaceholder ? texts.label : undefined}
            maxLength={maxLength}
            {...combobox}
          />
          {isReady && (
            <div
              className={suggestionStyles.list}
              id={listId}
              role="listbox"
              aria-label={texts.suggestions}
              hidden={!isOpen}
            >
              {suggestions.map(({ title, kindName }, place) => (
                // biome-ignore lint/a11y/useKeyWithClickEvents: the keys are the field's, which keeps the focus.
                // biome-ignore lint/a11y/useFocusableInteractive: the field points at the active one.
                <div
                  key={title}
                  id={optionId(place)}
                  role="option"
                  aria-selected={place === active}
                  // A press would take the focus out of the field, and close the list before the click.
                  onPointerDown={(event) => event.preventDefault()}
                  onClick={() => choose(title)}
                >
                  <span suppressHydrationWarning>{title}</span>{' '}
                  <small suppressHydrationWarning>{kindName}</small>
                </div>
              ))}
            </div>
          )}
        </div>
        <button type="submit" suppressHydrationWarning>
          {texts.button}
        </button>
      </div>
      {isReady && (
        <p className={suggestionStyles.status} role="status" suppressHydrationWarning>
          {announcement}
        </p>
      )}
    </form>
  );
}
