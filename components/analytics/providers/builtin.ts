import type { Provider } from '../Provider';

const sending = new AbortController();

/** Our own: one line in the server's log (lib/analytics/answerVisit.ts). */
export const provider: Provider = {
  start(view) {
    fetch('/api/visits', {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify(view),
      // The whole address, with what the visitor searched for, would otherwise come along in a header (C25).
      referrerPolicy: 'origin',
      // A visitor who is quick to go on has still seen the page.
      keepalive: true,
      signal: sending.signal,
    }).catch(() => {
      // Silent by intention: a view that could not be counted is no fault that the visitor should meet (C26).
    });
  },
  stop() {
    sending.abort();
  },
};
