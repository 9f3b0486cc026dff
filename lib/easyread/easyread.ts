import type { Subject } from '@/lib/content/Subject';
import { checkEasyText } from './checkEasyText';
import { checkEasyVersion } from './checkEasyVersion';

/** Pages in easy-to-read Swedish: another version of a page that is there already, made for whoever reads with effort. */
export const easyread = { pageChecks: [checkEasyVersion, checkEasyText] } satisfies Subject;
