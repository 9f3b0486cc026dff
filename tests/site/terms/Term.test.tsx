// @vitest-environment jsdom
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, test } from 'vitest';
import { Term } from '@/components/terms/Term';
import type { Locale } from '@/lib/i18n/locales';
import { loadTerms } from '@/lib/terms/loadTerms';
import { termAddress } from '@/lib/terms/termAddresses';

const parse = (html: string) => new DOMParser().parseFromString(html, 'text/html');

const term = loadTerms().find(({ english, law }) => english && law) ?? expect.fail('no English term');

const word = (locale: Locale = 'sv') => (
  <p>
    Den som får{' '}
    <Term id={term.id} locale={locale}>
      ordet
    </Term>{' '}
    och{' '}
    <Term id={term.id} locale={locale}>
      avdraget
    </Term>
    .
  </p>
);
const markup = renderToStaticMarkup(word());
const document = parse(markup);

describe('a term in page text', () => {
  test('stands inside its paragraph, also when a browser has read it', () => {
    expect(document.querySelectorAll('p')).toHaveLength(1);
    expect(document.querySelector('p')?.innerHTML).toBe(parse(markup).querySelector('p')?.innerHTML);
    expect(document.querySelector('p')?.textContent).toMatch(/avdraget.*\.$/);
  });

  test('opens an explanation of its own, however often it stands on the page', () => {
    const targets = [...document.querySelectorAll('button:not([popovertargetaction])')].map((button) =>
      button.getAttribute('popovertarget'),
    );
    expect(new Set(targets).size).toBe(2);
    for (const target of targets) {
      const explanation = document.getElementById(target ?? '');
      expect(explanation?.getAttribute('popover')).toBe('auto');
      expect(explanation?.textContent).toContain(term.definition);
      expect(explanation?.textContent).toContain(term.law);
    }
  });

  test('leads to the page of the term, and can be closed', () => {
    const explanation = document.querySelector('[popover]');
    expect(explanation?.querySelector('a')?.getAttribute('href')).toBe(termAddress(term.id));
    const close = explanation?.querySelector('button[popovertargetaction=hide]');
    expect(close?.getAttribute('popovertarget')).toBe(explanation?.id);
  });

  test('has no style attribute and no script, which the content policy would refuse', () => {
    expect(markup).not.toMatch(/ style=| on[a-z]+=|<script/);
  });

  test('on an English page has its English name, and says that its explanation is in Swedish', () => {
    const english = parse(renderToStaticMarkup(word('en')));
    expect(english.querySelector('[popover]')?.textContent).toContain(term.english);
    expect(english.querySelector('[popover] [lang=sv]')?.textContent).toBe(term.term);
    expect(english.querySelector('[popover] a')?.getAttribute('hreflang')).toBe('sv');
  });
});
