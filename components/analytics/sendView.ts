import type { ViewRequest } from './Provider';

const sending = new AbortController();

/** Sends one view, and nothing comes back: a host that hangs, fails or is blocked is neither thrown nor shown (C26). */
export function sendView({ address, ...request }: ViewRequest): void {
  fetch(address, {
    method: 'POST',
    // The whole address, with what the visitor searched for, would otherwise come along in a header (C25).
    referrerPolicy: 'origin',
    // A visitor who is quick to go on has still seen the page.
    keepalive: true,
    signal: sending.signal,
    ...request,
  }).catch(() => {
    // Silent by intention: a view that could not be counted is no fault that the visitor should meet.
  });
}

/** A view that is on its way is called back (C33). */
export const stopSending = () => sending.abort();
