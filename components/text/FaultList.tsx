import { editorLocale } from '@/lib/i18n/locales';
import { type Fault, faultLine } from '@/lib/source/Fault';

/** In place of the text of a page that cannot be built, or before it, while somebody writes it. The words are those of the check. */
export function FaultList({ faults }: { faults: readonly Fault[] }) {
  return (
    <div role="alert" lang={editorLocale}>
      <ul>
        {faults.map((fault) => (
          <li key={faultLine(fault)}>{faultLine(fault)}</li>
        ))}
      </ul>
    </div>
  );
}
