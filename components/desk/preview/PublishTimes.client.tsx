import type { PageState } from '@/lib/desk/page/pageState';

const time = new Intl.DateTimeFormat('sv-SE', {
  dateStyle: 'long',
  timeStyle: 'short',
  timeZone: 'Europe/Stockholm',
});

type PublishTimesProps = {
  /** That the site is shown as of; `undefined` for now. */
  moment: string | undefined;
  head: PageState['head'];
};

/** When visitors see the page, where that is not always: without a moment the desk shows it also before and after. */
export function PublishTimes({ moment, head }: PublishTimesProps) {
  const { publish, unpublish } = head;
  if (!moment && !publish && !unpublish) return null;
  return (
    <p className="ribbon">
      {moment && <strong>{`Så ser det ut ${time.format(new Date(moment))}. `}</strong>}
      {isMoment(publish) && <strong>{`Visas från ${time.format(new Date(publish))}. `}</strong>}
      {isMoment(unpublish) && <strong>{`Visas till ${time.format(new Date(unpublish))}.`}</strong>}
    </p>
  );
}

const isMoment = (value: unknown): value is string =>
  typeof value === 'string' && !Number.isNaN(Date.parse(value));
