import type { ChoicePlace } from '@/lib/consent/answerChoice';
import type { Choice } from '@/lib/consent/readConsent';

/** A server that hangs must not leave the visitor waiting for ever. */
const limitMs = 10_000;

/** Sends the choice as the form would. `false` when it did not arrive: then nothing was saved (C12). */
export async function sendChoice(choice: Choice, where: ChoicePlace): Promise<boolean> {
  try {
    const response = await fetch('/api/kakor', {
      method: 'POST',
      body: new URLSearchParams({ choice, where, return: location.pathname }),
      signal: AbortSignal.timeout(limitMs),
    });
    return response.ok;
  } catch {
    return false;
  }
}
