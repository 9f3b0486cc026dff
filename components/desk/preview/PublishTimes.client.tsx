import type { PageState } from '@/lib/desk/page/pageState';

const time = new Intl.DateTimeFormat('sv-SE', {
  dateStyle: 'long',
  timeStyle: 'short',
  timeZone: 'Europe/Stockholm',
});

/** When visitors see the page, where that is not always: the desk shows it also before and after. */
export function PublishTimes({ head }: Pick<PageState, 'head'>) {
  const { publish, unpublish } = head;
  if (!publish && !unpublish) return null;
  return (
    <p className="ribbon">
      {isMoment(publish) && <strong>{`Visas från ${time.format(new Date(publish))}. `}</strong>}
      {isMoment(unpublish) && <strong>{`Visas till ${time.format(new Date(unpublish))}.`}</strong>}
    </p>
  );
}

const isMoment = (value: unknown): value is string =>
  typeof value === 'string' && !Number.isNaN(Date.parse(value));
