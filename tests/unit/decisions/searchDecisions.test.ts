import { describe, expect, test } from 'vitest';
import { decisionQueryAddress, readDecisionQuery } from '@/lib/decisions/decisionQuery';
import type { Decision } from '@/lib/decisions/decisionRow';
import { pageLength, searchDecisions } from '@/lib/decisions/searchDecisions';

const decision = (title: string, given: Partial<Decision> = {}): Decision => ({
  kind: 'uppdrag',
  date: '2025-06',
  title,
  number: null,
  address: `https://bread.example/${title}`,
  ...given,
});
const bread = decision('Uppdrag att baka surdegsbröd', { number: 'S2025/01189' });
const letter = decision('Regleringsbrev för budgetåret 2024', { kind: 'regleringsbrev', date: '2023-12-21' });
const all = [bread, letter];
const find = (parameters: Record<string, string | string[]>) =>
  searchDecisions(all, readDecisionQuery(parameters, all)).hits;

describe('a search among the decisions of the government', () => {
  test.each([
    ['a part of a word', { q: 'BRÖD' }, [bread]],
    ['a register number', { q: 'S2025/01189' }, [bread]],
    ['words that no decision has together', { q: 'bröd 2024' }, []],
    ['a kind', { slag: 'regleringsbrev' }, [letter]],
    ['a year', { ar: '2025' }, [bread]],
    ['nothing', {}, all],
    ['what is not understood', { slag: 'kaka', ar: '1789', sida: '-1' }, all],
  ])('for %s', (_, parameters, hits) => {
    expect(find(parameters)).toEqual(hits);
  });

  test('shows a page at a time, and the last one instead of one beyond it', () => {
    const many = Array.from({ length: pageLength + 1 }, (_, number) => decision(String(number)));
    const query = readDecisionQuery({ sida: '9' }, many);
    expect(searchDecisions(many, query)).toMatchObject({ page: 2, pageCount: 2, total: pageLength + 1 });
    expect(searchDecisions(many, query).hits).toHaveLength(1);
  });

  test('has an address that gives the same search', () => {
    const query = readDecisionQuery({ q: 'bröd', slag: 'uppdrag', ar: '2025', sida: '2' }, all);
    const address = new URL(decisionQueryAddress(query), 'https://example.org');
    expect(readDecisionQuery(Object.fromEntries(address.searchParams), all)).toEqual(query);
    expect(decisionQueryAddress(readDecisionQuery({}, all))).toMatch(/\/sok$/);
  });
});
