/**
 * From now until it is reloaded, the page sends nothing. The products have no way to be switched off for good: Plausible
 * tells how long a page was read when it is left, Matomo sends what still waits. Leaving is just what comes next (C33).
 */
export function silencePage(): void {
  window.fetch = () => new Promise(() => {});
  XMLHttpRequest.prototype.send = () => {};
  // "Sent": otherwise Matomo would fall back to another way.
  navigator.sendBeacon = () => true;
}
