import type { Subject } from '@/lib/content/Subject';
import { consentSettingsComponent } from './consentSettingsComponent';
import { cookieTableComponent } from './cookieTableComponent';

export const consent = { components: [consentSettingsComponent, cookieTableComponent] } satisfies Subject;
