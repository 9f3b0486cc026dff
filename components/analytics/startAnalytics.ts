/** The script that the page fetches after a yes: its early script (components/document/earlyScript.ts) asks for it. */
import { provider } from 'analytics-provider';
import { runAnalytics } from './runAnalytics';

// Never in frames, in print, in browsers too old for the style sheet, in automated browsers (C27). Asked here and not in
// the early script, where every byte is on every page.
if (
  self === top &&
  !matchMedia('print').matches &&
  CSS.supports('container-type', 'size') &&
  !navigator.webdriver
) {
  runAnalytics(provider);
}
