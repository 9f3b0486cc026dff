/**
 * Fetches a product's script. The host does not learn from which page. There is no `crossorigin`, although that would
 * keep the host's own cookies out: the script would then need a header that Matomo's file does not have by itself.
 */
export function loadScript(address: string, attributes: Record<string, string> = {}): HTMLScriptElement {
  const script = document.createElement('script');
  script.referrerPolicy = 'no-referrer';
  for (const [name, value] of Object.entries(attributes)) script.setAttribute(name, value);
  script.src = address;
  document.head.append(script);
  return script;
}
