import type { Publication } from '@/lib/publications/Publication';

/** A publication of which little is known, with what the test is about filled in. */
export function invented(known: Partial<Publication> & { id: string }): Publication {
  return {
    kind: 'rapport',
    series: 'Rapport',
    number: null,
    edition: null,
    date: null,
    subject: 'mat',
    title: known.id,
    summary: 'Om mat.',
    diarienummer: null,
    publisher: 'Bageriet',
    documentUrl: null,
    documentBytes: null,
    sourceUrl: 'https://example.se',
    note: null,
    gaps: null,
    recorded: '2026-01-02',
    ...known,
  };
}

export const on = (value: string) => ({ value, isUncertain: false });
