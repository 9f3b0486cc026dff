/** What a page runs and draws from inside itself, for the hashes of its policy. Data that browsers do not run is left out. */
export function inlineTexts(html: string): { scripts: string[]; styles: string[] } {
  const scripts = [...html.matchAll(/<script\b([^>]*)>(.*?)<\/script>/gs)]
    .filter(([, attributes = '']) => !/ (src|type)=/.test(` ${attributes}`))
    .map(([, , text = '']) => text);
  const styles = [...html.matchAll(/<style\b[^>]*>(.*?)<\/style>/gs)].map(([, text = '']) => text);
  return { scripts, styles };
}
