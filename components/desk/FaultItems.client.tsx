import type { Fault } from '@/lib/source/Fault';

type FaultItemsProps = {
  faults: readonly Fault[];
  /** Before the first line of the text that is shown. */
  linesBefore?: number;
  /** Where the editor is: a fault in another file says which. */
  file?: string;
};

/** In the words of the check. Advice is told as such. */
export function FaultItems({ faults, linesBefore = 0, file: shown }: FaultItemsProps) {
  if (faults.length === 0) return null;
  return (
    <ul className="faults">
      {faults.map(({ file, line, message, severity, rule, column }) => (
        <li key={`${file} ${rule} ${line} ${column} ${message}`} className={severity}>
          <strong>{severity === 'fault' ? 'Fel' : 'Råd'}</strong>
          {shown === undefined || shown === file ? '' : ` i ${file}`}
          {line === undefined ? ': ' : ` på rad ${line - linesBefore}: `}
          {message}
        </li>
      ))}
    </ul>
  );
}
