import { ContentError, type Fault } from './Fault';

/** Nothing is published half: one faulty row holds back the whole table until it is mended. */
export function wholeOrNothing<T>({ value, faults }: { value: T; faults: readonly Fault[] }): T {
  if (faults.length > 0) throw new ContentError(faults);
  return value;
}
