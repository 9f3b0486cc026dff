import type { Fault } from '@/lib/source/Fault';

/** Why the desk did not do what was asked, with what it told besides. */
export class AskError extends Error {
  override name = 'AskError';

  constructor(
    message: string,
    readonly status: number,
    readonly told: Record<string, unknown>,
  ) {
    super(message);
  }
}

/** Asks the desk's server (lib/desk/server/answerApi.ts). */
export async function askDesk<Answer>(name: string, given: unknown = {}): Promise<Answer> {
  let response: Response;
  try {
    response = await fetch(`/redigera/api/${name}`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify(given),
    });
  } catch {
    throw new AskError('Redaktionen svarar inte. Starta den igen: det som du har skrivit finns kvar.', 0, {});
  }
  if (!response.headers.get('Content-Type')?.startsWith('application/json'))
    throw new AskError(
      'Redaktionen känner inte igen dig. Öppna adressen som skrevs ut när den startade.',
      403,
      {},
    );
  const told = await response.json();
  if (!response.ok) throw new AskError(told.message, response.status, told);
  return told;
}

export const messageOf = (error: unknown) => (error instanceof Error ? error.message : String(error));

/** What the check has against what was asked for. */
export const faultsOf = (error: unknown): Fault[] =>
  error instanceof AskError ? ((error.told.faults as Fault[] | undefined) ?? []) : [];
