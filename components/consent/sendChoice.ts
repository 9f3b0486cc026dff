import type { ChoicePlace } from '@/lib/consent/answerChoice';
import type { Choice } from '@/lib/consent/readConsent';
import { maxReturnLength } from '@/lib/consent/returnAddress';

/** A server that hangs must not leave the visitor waiting for ever. */
const limitMs = 10_000;

/** `refused`: the server answered, and it was no. `unreachable`: it did not. In both cases nothing was saved (C12). */
export type SentChoice = 'received' | 'refused' | 'unreachable';

/** Sends the choice as the form would. */
export async function sendChoice(choice: Choice, where: ChoicePlace): Promise<SentChoice> {
  try {
    const response = await fetch('/api/kakor', {
      method: 'POST',
      body: new URLSearchParams({ choice, where, return: location.pathname.slice(0, maxReturnLength) }),
      signal: AbortSignal.timeout(limitMs),
    });
    return response.ok ? 'received' : 'refused';
  } catch {
    return 'unreachable';
  }
}
