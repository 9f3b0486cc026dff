import type { TextKey } from '@/lib/i18n/getTranslator';

/** In units of the drawing, one of which is a pixel on a phone: text of 14 is never smaller than that. */
type Box = {
  id: string;
  text: TextKey;
  /** The middle of the box, and its top. */
  x: number;
  y: number;
  /** The one that the drawing is about. */
  isMain?: true;
};

type Arrow = { from: string; to: string; text?: TextKey };

export type FlowDrawing = { title: TextKey; height: number; boxes: Box[]; arrows: Arrow[] };

export const drawingWidth = 340;
export const boxSize = { width: 150, height: 44 };

/** The drawings that pages can show with `<Drawing name="…">`. What each says stands in words in the page too. */
export const drawings = {
  styrning: {
    title: 'drawing.governance.title',
    height: 420,
    boxes: [
      { id: 'parliament', text: 'drawing.governance.parliament', x: 80, y: 4 },
      { id: 'government', text: 'drawing.governance.government', x: 80, y: 128 },
      { id: 'agency', text: 'drawing.governance.agency', x: 170, y: 252, isMain: true },
      { id: 'taxes', text: 'drawing.governance.taxes', x: 260, y: 128 },
      { id: 'people', text: 'drawing.governance.people', x: 170, y: 372 },
    ],
    arrows: [
      { from: 'parliament', to: 'government', text: 'drawing.governance.laws' },
      { from: 'government', to: 'agency', text: 'drawing.governance.ordinances' },
      { from: 'taxes', to: 'agency', text: 'drawing.governance.money' },
      { from: 'agency', to: 'people', text: 'drawing.governance.benefits' },
    ],
  },
  'arendets-vag': {
    title: 'drawing.matter.title',
    height: 470,
    boxes: [
      { id: 'apply', text: 'drawing.matter.apply', x: 170, y: 4 },
      { id: 'examine', text: 'drawing.matter.examine', x: 170, y: 86 },
      { id: 'check', text: 'drawing.matter.check', x: 170, y: 168 },
      { id: 'decide', text: 'drawing.matter.decide', x: 170, y: 250, isMain: true },
      { id: 'pay', text: 'drawing.matter.pay', x: 80, y: 340 },
      { id: 'review', text: 'drawing.matter.review', x: 260, y: 340 },
      { id: 'court', text: 'drawing.matter.court', x: 260, y: 422 },
    ],
    arrows: [
      { from: 'apply', to: 'examine' },
      { from: 'examine', to: 'check' },
      { from: 'check', to: 'decide' },
      { from: 'decide', to: 'pay' },
      { from: 'decide', to: 'review' },
      { from: 'review', to: 'court' },
    ],
  },
} satisfies Record<string, FlowDrawing>;

export type DrawingName = keyof typeof drawings;
