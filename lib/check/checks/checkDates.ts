import type { CheckedPage, PageCheck } from '@/lib/content/PageCheck';
import { type Place, placeOf } from '@/lib/source/readYaml';
import { swedishDay } from '@/lib/source/swedishTime';

/** A year that is typed wrong. */
export const checkDates: PageCheck = (checked, report, { now }) => {
  for (const { field, day, place } of comingDays(checked, now)) {
    if (Number(day.slice(0, 4)) > now.getUTCFullYear() + 1)
      report(place, 'date', `Fältet ${field} är ${day}. Så långt fram kan dagen inte vara: rätta året.`);
  }
};

/** A day or two too early is seen by readers, too, but a machine whose clock is wrong may not stop the build. */
export const adviseDates: PageCheck = (checked, report, { now }) => {
  for (const { field, day, place } of comingDays(checked, now)) {
    if (Number(day.slice(0, 4)) <= now.getUTCFullYear() + 1)
      report(
        place,
        'date',
        `Fältet ${field} är ${day}, en dag som inte har varit än. Skriv dagen då det hände.`,
      );
  }
  const { publish } = checked.page.head;
  if (publish && Number(publish.slice(0, 4)) > now.getUTCFullYear() + 2)
    report(
      placeOf(checked.yaml, ['publish']),
      'date',
      `Fältet publish är ${publish}, och sidan visas inte på flera år. Är det fel år, rätta det.`,
    );
};

/** Days that tell what has been done, and that are still to come. A page may be written for the day when it is published. */
function comingDays({ page: { head }, yaml }: CheckedPage, now: Date) {
  const allowed = [swedishDay(now), head.publish ? swedishDay(head.publish) : ''].sort();
  const latest = allowed.at(-1) ?? '';
  const days: [path: PropertyKey[], day: string | undefined][] = [
    [['updated'], head.updated],
    [['reviewed'], head.reviewed],
    ...(head.changes ?? []).map(({ date }, index): [PropertyKey[], string] => [
      ['changes', index, 'date'],
      date,
    ]),
  ];
  return days.flatMap(([path, day]): { field: string; day: string; place: Place }[] =>
    day !== undefined && day > latest ? [{ field: String(path[0]), day, place: placeOf(yaml, path) }] : [],
  );
}
