/** The script that the page fetches after a yes: its early script (components/document/earlyScript.ts) asks for it. */
import { provider } from 'analytics-provider';
import { runAnalytics } from './runAnalytics';

runAnalytics(provider);
