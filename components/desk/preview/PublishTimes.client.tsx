import type { PageState } from '@/lib/desk/page/pageState';
import { swedishTimeInWords } from '@/lib/source/swedishTime';

type PublishTimesProps = {
  /** That the site is shown as of; `undefined` for now. */
  moment: string | undefined;
  head: PageState['head'];
};

/** When visitors see the page, where that is not always: without a moment the desk shows it also before and after, and in the other phase. */
export function PublishTimes({ moment, head }: PublishTimesProps) {
  const { publish, unpublish, phase } = head;
  if (!moment && !publish && !unpublish && !phase) return null;
  return (
    <p className="ribbon">
      {moment && <strong>{`Så ser det ut ${swedishTimeInWords(moment)}. `}</strong>}
      {isMoment(publish) && <strong>{`Visas från ${swedishTimeInWords(publish)}. `}</strong>}
      {isMoment(unpublish) && <strong>{`Visas till ${swedishTimeInWords(unpublish)}. `}</strong>}
      {phase === 'preview' && <strong>Finns bara i förhandsversionen.</strong>}
      {phase === 'live' && <strong>Finns bara när webbplatsen är skarp.</strong>}
    </p>
  );
}

const isMoment = (value: unknown): value is string =>
  typeof value === 'string' && !Number.isNaN(Date.parse(value));
