/**
 * The banner gives way to the answer, in place (C11). The early script is told, reads the cookie, and writes on <html>
 * what it says now; the style sheet shows the sentence that belongs to it, also when the browser kept no cookie (C18).
 */
export function showAnswer(answerId: string): void {
  document.documentElement.dataset.answered = '';
  document.dispatchEvent(new Event('fk:choice'));
  document.getElementById(answerId)?.focus({ preventScroll: true });
}
