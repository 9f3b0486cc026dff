import type { Series } from '@/lib/statistics/series/Series';

export const reservationId = (seriesId: string, index: number) => `forbehall-${seriesId}-${index + 1}`;

/** Numbered, for the rows of the table refer to them. */
export function Reservations({ series: { id, reservations } }: { series: Series }) {
  return (
    <ol>
      {reservations.map(({ text, rows }, index) => (
        <li key={text} id={reservationId(id, index)}>
          {rows ? `${rows.join(', ')}: ${text}` : text}
        </li>
      ))}
    </ol>
  );
}
