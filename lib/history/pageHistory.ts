import { type Change, changesOf } from '@/lib/changes/changesOf';
import type { Page } from '@/lib/content/head/Page';
import { type Compared, compareVersions } from './compareVersions';
import { readVersions } from './loadHistory';
import type { Version } from './Version';

/** One day in the life of a page: what the editor says of it, and what was written otherwise the version before. */
export type HistoryDay = {
  day: string;
  notes: string[];
  /** `undefined` when git has no version of that day; without `compared` when there is none before it. */
  version?: { compared?: Compared[] };
};

/** The notes and the versions of a page, by day, newest first. */
export function pageHistory(page: Page): HistoryDay[] {
  return mergeHistory(changesOf(page), readVersions(page));
}

export function mergeHistory(changes: readonly Change[], versions: readonly Version[]): HistoryDay[] {
  const days = new Map<string, HistoryDay>();
  const at = (day: string) => {
    const known = days.get(day) ?? { day, notes: [] };
    days.set(day, known);
    return known;
  };

  for (const { day, note } of changes) at(day).notes.push(...(note ? [note] : []));
  // Several versions of one day are one change to its readers: its last version against the last one of an earlier day.
  const lastOfDay = versions.filter(({ day }, index) => versions[index - 1]?.day !== day);
  for (const [index, version] of lastOfDay.entries()) {
    // On its first day a page is compared with how it began that day.
    const before = lastOfDay[index + 1] ?? versions.slice(versions.indexOf(version) + 1).at(-1);
    at(version.day).version = before ? { compared: compareVersions(before.lines, version.lines) } : {};
  }
  return [...days.values()].sort((one, other) => (one.day < other.day ? 1 : -1));
}
