import { type ReactNode, useId } from 'react';
import { boxSize, type DrawingName, drawings, drawingWidth, type FlowDrawing } from '@/lib/drawing/drawings';
import { getTranslator, type Translator } from '@/lib/i18n/getTranslator';
import type { Locale } from '@/lib/i18n/locales';
import styles from './Drawing.module.css';

type DrawingProps = {
  locale: Locale;
  name: DrawingName;
  /** The same in words, as the editor writes it. */
  children: ReactNode;
};

/**
 * A drawing for those who look, and under it the same in words for everyone: it is an image with a name, and the list tells it. The list
 * is no caption, which would be read as the name of the figure and then again.
 */
export function Drawing({ locale, name, children }: DrawingProps) {
  const t = getTranslator(locale);
  const id = useId();
  const { title, height, boxes, arrows }: FlowDrawing = drawings[name];

  return (
    <figure className={styles.drawing}>
      <div role="img" aria-label={t(title)}>
        <svg viewBox={`0 0 ${drawingWidth} ${height}`} aria-hidden="true">
          <defs>
            <marker
              id={`${id}-tip`}
              viewBox="0 0 10 10"
              refX="9"
              refY="5"
              markerWidth="8"
              markerHeight="8"
              orient="auto"
            >
              <path className={styles.tip} d="M0 0 10 5 0 10z" />
            </marker>
          </defs>
          {arrows.map((arrow) => (
            <ArrowLine key={`${arrow.from}-${arrow.to}`} boxes={boxes} {...arrow} tip={`${id}-tip`} t={t} />
          ))}
          {boxes.map(({ id: boxId, text, x, y, isMain }) => (
            <g key={boxId} className={isMain ? styles.main : styles.box}>
              <rect x={x - boxSize.width / 2} y={y} {...boxSize} rx="4" />
              <text x={x} y={y + boxSize.height / 2 + 5} textAnchor="middle">
                {t(text)}
              </text>
            </g>
          ))}
        </svg>
      </div>
      {children}
    </figure>
  );
}

type ArrowLineProps = FlowDrawing['arrows'][number] & {
  boxes: FlowDrawing['boxes'];
  tip: string;
  t: Translator;
};

/** From the bottom of one box to the top of another, with its word on the line. */
function ArrowLine({ boxes, from, to, text, tip, t }: ArrowLineProps) {
  const start = boxes.find(({ id }) => id === from);
  const end = boxes.find(({ id }) => id === to);
  if (!start || !end)
    throw new Error(`The drawing has an arrow from "${from}" to "${to}", but not both boxes.`);

  const top = start.y + boxSize.height;
  return (
    <>
      <line
        className={styles.line}
        x1={start.x}
        y1={top}
        x2={end.x}
        y2={end.y - 2}
        markerEnd={`url(#${tip})`}
      />
      {text && (
        <text className={styles.word} x={(start.x + end.x) / 2} y={(top + end.y) / 2 + 4} textAnchor="middle">
          {t(text)}
        </text>
      )}
    </>
  );
}
