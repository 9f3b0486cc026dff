import type { Subject } from '@/lib/content/Subject';
import { accessibilityStatementComponent } from './accessibilityStatementComponent';

export const statement = { components: [accessibilityStatementComponent] } satisfies Subject;
