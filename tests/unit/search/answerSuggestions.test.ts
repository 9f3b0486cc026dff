import { describe, expect, test } from 'vitest';
import { toResponse } from '@/lib/http/PlainResponse';
import { suggest } from '@/lib/search/suggest';
import { answerSuggestions } from '@/lib/site/answerSuggestions';
import { inventIndex } from '../../setup/inventIndex';

const index = inventIndex([
  { title: 'Kakor' },
  { title: 'Kalendern' },
  { title: 'Organisation', text: 'Om kakor.' },
  { title: 'Kakor' },
]);

const ask = (query: string) =>
  toResponse(answerSuggestions(new Request(`http://x/api/forslag?${query}`), () => index));

describe('suggestions', () => {
  test('are titles with what they are, each once; pages that only mention the word are none', async () => {
    const response = ask('q=kak&locale=sv');
    expect(await response.json()).toEqual({
      suggestions: [{ title: 'Kakor', kind: 'page', kindName: 'Sida' }],
      announcement: '1 förslag. Välj med pil ned.',
    });
  });

  test('name a page by its own title, though a heading of it answers better', () => {
    const title = 'Kontaktuppgifter till alla våra stora och små bagerier';
    const documents = [
      { title, address: '/kontakt' },
      { title: 'Ett kontor', kind: 'heading' as const, address: '/kontakt', text: 'Kontor, kontor, kontor.' },
    ];
    expect(suggest(inventIndex(documents), 'kont').map(({ title }) => title)).toEqual([title]);
  });

  test('begin with what is typed before they hold it', () => {
    const titles = [
      'Statistik om föräldrar',
      'Bidragsskyldig förälder',
      'föräldrapenning',
      'Föräldrapenning',
    ];
    const documents = titles.map((title) => ({ title }));
    const suggestions = suggest(inventIndex(documents), 'föräld');
    expect(suggestions[0]?.title.toLowerCase()).toBe('föräldrapenning');
    expect(suggestions).toHaveLength(3);
  });

  test('name one of those that differ in a year alone, and the others after all else', () => {
    const titles = ['Bröd i länen, 2015', 'Bröd i länen, 2025', 'Brödpriset', 'Brödet år 2025'];
    const suggestions = suggest(inventIndex(titles.map((title) => ({ title }))), 'bröd');
    expect(suggestions.map(({ title }) => title.replace(/(?<=länen, )\d+/, 'ett år')).slice(-1)).toEqual([
      'Bröd i länen, ett år',
    ]);
    expect(suggestions.slice(0, 3).filter(({ title }) => title.includes('länen'))).toHaveLength(1);
    expect(suggestions).toHaveLength(4);
  });

  test.each(['19121212-1212', '191212121212', 'anna%40example.se', 'a%2540b', '%25', '121212+1212'])(
    'are kept nowhere when they may name a person: %s',
    (query) => {
      expect(ask(`q=${query}`).headers.get('cache-control')).toBe('no-store');
    },
  );

  test('are kept in front of the site for some seconds, and are nothing for search engines', () => {
    const { headers, status } = ask('q=kak');
    expect(status).toBe(200);
    expect(headers.get('content-type')).toBe('application/json');
    expect(headers.get('cache-control')).toMatch(/^public, max-age=0, s-maxage=10, /);
    expect(headers.get('x-robots-tag')).toBe('noindex');
  });

  test.each(['', 'q=', 'q=%00', 'q=%ff', 'q=%3Cscript%3E', `q=${'a'.repeat(10_000)}`])(
    'are none, but an answer, for %j',
    async (query) => {
      const response = ask(query);
      expect(response.status).toBe(200);
      expect(await response.json()).toEqual({ suggestions: [], announcement: 'Inga förslag.' });
    },
  );

  test('in a language that does not exist are refused', async () => {
    const response = ask('q=a&locale=xx');
    expect(response.status).toBe(400);
    expect(await response.text()).toBe('"locale" must be sv or en.\n');
  });
});
