'use client';

import { type KeyboardEvent, type PointerEvent, useCallback, useEffect, useRef, useState } from 'react';
import type { ChartReading } from '@/lib/statistics/reading/chartReading';
import { describeLine, describePoint } from '@/lib/statistics/reading/describePoint';
import type { ReaderTexts } from '@/lib/statistics/reading/readingTexts';
import { type ReadLine, readLines } from '@/lib/statistics/reading/readLines';
import { stepsPerYear } from '@/lib/statistics/series/timeSteps';
import styles from './ChartReader.module.css';
import { placeAcross, pointNear } from './placeAcross';
import { playLine } from './playLine';

type ChartReaderProps = {
  /** Of the chart: what belongs to it has ids that begin with it. */
  id: string;
  /** As BCP 47 has it. */
  language: string;
  reading: ChartReading;
  texts: ReaderTexts;
};

/** Where a point stands, in pixels from the corner of the surface. */
type Mark = { x: number; y: number; height: number; isRight: boolean };

/** Most figures come before this: a word that comes and goes would only disturb. */
const slowMs = 1000;

/**
 * A chart read point by point. A pointer over the drawing is told the nearest value. In the fold a slider walks the points, and says each
 * of them in words: the browser's own slider, so that keys, touch and screen readers know it. The figures are fetched from the
 * file of the series when somebody reaches for them. Without script the fold leads to the table.
 */
export function ChartReader({ id, language, reading, texts }: ChartReaderProps) {
  const surface = useRef<HTMLDivElement>(null);
  const details = useRef<HTMLDetailsElement>(null);
  const asked = useRef(false);
  const stopSound = useRef<() => void>(undefined);
  const [lines, setLines] = useState<ReadLine[]>();
  const [status, setStatus] = useState<'waiting' | 'failed'>();
  const [chosen, setChosen] = useState({ line: 0, place: 0 });
  const [mark, setMark] = useState<Mark>();
  const [isPlaying, setIsPlaying] = useState(false);

  const load = useCallback(async () => {
    if (asked.current) return;
    asked.current = true;
    // Emptied, so that the same failure is said again.
    setStatus(undefined);
    const slow = setTimeout(setStatus, slowMs, 'waiting');
    try {
      const answer = await fetch(reading.file);
      if (!answer.ok) throw new Error(answer.statusText);
      const read = readLines(reading, (await answer.json()).rows);
      setLines(read);
      setChosen({ line: 0, place: (read[0]?.points.length ?? 1) - 1 });
      setStatus(undefined);
    } catch {
      setStatus('failed');
    }
    clearTimeout(slow);
  }, [reading]);

  const stop = useCallback(() => {
    stopSound.current?.();
    stopSound.current = undefined;
    setIsPlaying(false);
  }, []);

  useEffect(() => {
    // It may have been opened before React came.
    if (details.current?.open) load();
    addEventListener('pagehide', stop);
    return () => {
      removeEventListener('pagehide', stop);
      stop();
    };
  }, [load, stop]);

  const line = lines?.[chosen.line];
  const words = { type: reading.type, language, texts };
  const spoken = line ? describePoint(line, chosen.place, lines?.length === 1, words) : '';

  /** Shows a point where the drawing has it. */
  function show(place: number, lineNumber = chosen.line) {
    setChosen({ line: lineNumber, place });
    const shown = lines?.[lineNumber];
    const plot = surface.current?.closest('figure')?.querySelector('[data-plot]');
    if (!surface.current || !plot || !shown) return;
    const [own, outer] = [plot.getBoundingClientRect(), surface.current.getBoundingClientRect()];
    const x = own.left - outer.left + placeAcross(reading.place, shown, place) * own.width;
    setMark({ x, y: own.top - outer.top, height: own.height, isRight: x > outer.width / 2 });
  }

  /** As `show`, by the visitor's own hand: a tone that walks the same line would walk away with it. */
  function choose(place: number, lineNumber?: number) {
    stop();
    show(place, lineNumber);
  }

  /** What failed is tried again when somebody comes back, and not with each move: a server that cannot answer would be asked without end. */
  function reach() {
    if (status === 'failed') asked.current = false;
    load();
  }

  function point({ clientX }: PointerEvent) {
    load();
    const plot = surface.current?.closest('figure')?.querySelector('[data-plot]');
    if (!plot || !line) return;
    const { left, width } = plot.getBoundingClientRect();
    show(pointNear(reading.place, line, (clientX - left) / width));
  }

  function pressKey(event: KeyboardEvent<HTMLInputElement>) {
    if (!lines || !line) return;
    const last = line.points.length - 1;
    const year = reading.type === 'text' ? 1 : stepsPerYear[reading.type];
    const steps: Record<string, number> = { PageUp: year, PageDown: -year };
    const step = steps[event.key];
    const toLine: Record<string, number> = lines.length > 1 ? { ArrowUp: -1, ArrowDown: 1 } : {};
    const other = toLine[event.key];
    if (step !== undefined) choose(Math.min(last, Math.max(0, chosen.place + step)));
    else if (other !== undefined) choose(chosen.place, (chosen.line + other + lines.length) % lines.length);
    else if (event.key === 'Escape') {
      stop();
      setMark(undefined);
      details.current?.querySelector('summary')?.focus();
    } else return;
    event.preventDefault();
  }

  function play() {
    if (isPlaying) return stop();
    if (!line) return;
    setIsPlaying(true);
    stopSound.current = playLine(
      line.points.map(({ figure }) => figure),
      (place) => show(place),
      stop,
    );
  }

  return (
    <>
      {reading.place !== 'none' && (
        <div
          ref={surface}
          className={styles.surface}
          aria-hidden="true"
          onPointerEnter={reach}
          onPointerMove={point}
          onPointerDown={point}
          onPointerLeave={() => setMark(undefined)}
        >
          {mark && line && (
            <div
              className={styles.mark}
              style={{ insetInlineStart: mark.x, insetBlockStart: mark.y, blockSize: mark.height }}
            >
              <p
                className={styles.bubble}
                data-side={mark.isRight ? 'right' : 'left'}
                suppressHydrationWarning
              >
                {spoken}
              </p>
            </div>
          )}
        </div>
      )}
      <details
        ref={details}
        className={styles.fold}
        // May have been opened before React came.
        suppressHydrationWarning
        onToggle={({ currentTarget }) => (currentTarget.open ? reach() : stop())}
      >
        <summary id={`${id}-las`} aria-labelledby={`${id}-las ${id}-titel`} suppressHydrationWarning>
          {texts.title}
        </summary>
        {/* In the first HTML, so that what comes into it later is said. */}
        <div role="status" suppressHydrationWarning>
          {status && <p>{texts[status]}</p>}
        </div>
        {line && lines ? (
          <>
            <p id={`${id}-sammanfattning`} suppressHydrationWarning>
              {describeLine(line, words)}
            </p>
            <div className={styles.controls}>
              {lines.length > 1 && (
                <label>
                  <span suppressHydrationWarning>{texts.line}</span>
                  <select
                    value={chosen.line}
                    onChange={({ target }) => choose(chosen.place, Number(target.value))}
                  >
                    {lines.map(({ name, label }, index) => (
                      <option key={name} value={index} suppressHydrationWarning>
                        {label}
                      </option>
                    ))}
                  </select>
                </label>
              )}
              <label>
                <span suppressHydrationWarning>{texts.point}</span>
                <input
                  type="range"
                  min={0}
                  max={line.points.length - 1}
                  value={chosen.place}
                  aria-valuetext={spoken}
                  aria-describedby={`${id}-sammanfattning`}
                  onChange={({ target }) => choose(Number(target.value))}
                  onKeyDown={pressKey}
                />
              </label>
              <button type="button" aria-pressed={isPlaying} onClick={play} suppressHydrationWarning>
                {isPlaying ? texts.stop : texts.play}
              </button>
            </div>
            {/* Said by the slider itself. */}
            <p aria-hidden="true" suppressHydrationWarning>
              {spoken}
            </p>
          </>
        ) : (
          <p>
            <a href={reading.table} suppressHydrationWarning>
              {texts.table}
            </a>
          </p>
        )}
      </details>
    </>
  );
}
