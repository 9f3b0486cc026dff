import type { PublicationDate } from './Publication';

/** As much of a date as is told to readers: of an uncertain one the year. */
export const knownDate = ({ value, isUncertain }: PublicationDate): string =>
  isUncertain ? value.slice(0, 4) : value;

/** Whether not even the year is sure. */
export const isYearUncertain = ({ value, isUncertain }: PublicationDate): boolean =>
  isUncertain && value.length === 4;
