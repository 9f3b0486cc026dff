import type { TextKey } from '@/lib/i18n/getTranslator';

/** The headings of an accessibility statement, in the order that authorities publish them. */
export const statementParts = {
  responsible: { id: 'redogorelse-ansvar', text: 'statement.responsible' },
  conformance: { id: 'redogorelse-uppfyller', text: 'statement.conformance.title' },
  help: { id: 'redogorelse-hjalp', text: 'statement.help' },
  report: { id: 'redogorelse-anmal', text: 'statement.report' },
  supervision: { id: 'redogorelse-tillsyn', text: 'statement.supervision' },
  shortcomings: { id: 'redogorelse-brister', text: 'statement.shortcomings' },
  burden: { id: 'redogorelse-betungande', text: 'statement.burden' },
  testing: { id: 'redogorelse-testat', text: 'statement.testing' },
} as const satisfies Record<string, { id: string; text: TextKey }>;

export type StatementPart = keyof typeof statementParts;
