import type { CareList } from '@/lib/check/care/careLists';
import { useAnswer } from '../useAnswer';
import { Part } from './Part.client';

/** What somebody should look at. */
export function CareLists() {
  const { answer, message } = useAnswer<CareList[]>('care');
  return (
    <Part id="se-over" heading="Att se över">
      {message && <p className="message">{message}</p>}
      {!answer && !message && <p>Sidorna läses igenom …</p>}
      {answer?.length === 0 && <p>Inget just nu.</p>}
      {answer?.map(({ heading, items }) => (
        <details key={heading}>
          <summary>{`${heading}: ${items.length}`}</summary>
          <ul>
            {items.map(({ address, title, why }) => (
              <li key={`${address} ${why}`}>
                <a href={address}>{title}</a> {why}
              </li>
            ))}
          </ul>
        </details>
      ))}
    </Part>
  );
}
