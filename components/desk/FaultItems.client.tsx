import type { Fault } from '@/lib/source/Fault';

type FaultItemsProps = {
  faults: readonly Fault[];
  /** Before the first line of the text that is shown. */
  linesBefore?: number;
};

/** In the words of the check. Advice is told as such. */
export function FaultItems({ faults, linesBefore = 0 }: FaultItemsProps) {
  if (faults.length === 0) return null;
  return (
    <ul className="faults">
      {faults.map(({ line, message, severity, rule, column }) => (
        <li key={`${rule} ${line} ${column} ${message}`} className={severity}>
          <strong>{severity === 'fault' ? 'Fel' : 'Råd'}</strong>
          {line === undefined ? ': ' : ` på rad ${line - linesBefore}: `}
          {message}
        </li>
      ))}
    </ul>
  );
}
