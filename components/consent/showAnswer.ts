import type { Choice } from '@/lib/consent/readConsent';

/**
 * The banner gives way to the answer, in place (C11). The early script is told, reads the cookie, and writes on <html>
 * what it says now; the style sheet shows the sentence that belongs to it, also when the browser kept no cookie (C18), or
 * kept the one that it had before.
 */
export function showAnswer(answerId: string, choice: Choice): void {
  const { dataset } = document.documentElement;
  dataset.answered = '';
  document.dispatchEvent(new Event('fk:choice', { bubbles: true }));
  const isOther = dataset.consent === 'all' || dataset.consent === 'necessary';
  if (isOther && dataset.consent !== choice) dataset.answered = 'unchanged';
  document.getElementById(answerId)?.focus({ preventScroll: true });
}
