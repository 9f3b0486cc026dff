import type { CareList } from '@/lib/check/care/careLists';
import { LiveMessage } from '../LiveMessage.client';
import { useAnswer } from '../useAnswer';
import { Part } from './Part.client';

/** What somebody should look at. */
export function CareLists() {
  const { answer, message } = useAnswer<CareList[]>('care', 0, 'Sidorna läses igenom …');
  return (
    <Part id="se-over" heading="Att se över">
      <LiveMessage>{message}</LiveMessage>
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
