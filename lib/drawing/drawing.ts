import type { Subject } from '@/lib/content/Subject';
import { drawingComponent } from './drawingComponent';

export const drawing = { components: [drawingComponent] } satisfies Subject;
