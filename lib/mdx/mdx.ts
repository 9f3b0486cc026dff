import type { Subject } from '@/lib/content/Subject';
import { valueComponent } from '@/lib/content/values/valueComponent';
import { calloutComponent } from './calloutComponent';
import { cardComponent, cardsComponent } from './cardsComponent';
import { contactComponent } from './contactComponent';
import { foldComponent } from './foldComponent';
import { shortcutsComponent } from './shortcutsComponent';
import { spanComponent } from './spanComponent';
import { stepComponent, stepsComponent } from './stepsComponent';
import { eventComponent, timelineComponent } from './timelineComponent';

/** What a page is laid out with, whatever it is about. */
export const mdx = {
  components: [
    cardsComponent,
    cardComponent,
    shortcutsComponent,
    calloutComponent,
    foldComponent,
    contactComponent,
    timelineComponent,
    eventComponent,
    stepsComponent,
    stepComponent,
    valueComponent,
    spanComponent,
  ],
} satisfies Subject;
