import { useState } from 'react';
import type { Fault } from '@/lib/source/Fault';
import { askDesk, faultsOf, messageOf } from '../askDesk';
import { useOneAtATime } from '../useOneAtATime';

/** Asks the desk to save something, and tells what it says against it. */
export function useSaving() {
  const [message, setMessage] = useState('');
  const [faults, setFaults] = useState<readonly Fault[]>([]);

  const save = useOneAtATime(async (name: string, given: unknown, done: () => void) => {
    setMessage('Kontrollerar …');
    setFaults([]);
    try {
      await askDesk(name, given);
      setMessage('Sparat.');
      done();
    } catch (error) {
      setMessage(messageOf(error));
      setFaults(faultsOf(error));
    }
  });

  /** What was told of something else is gone. */
  function forget() {
    setMessage('');
    setFaults([]);
  }
  return { message, faults, save, forget };
}
