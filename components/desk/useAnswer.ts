import { useEffect, useState } from 'react';
import { askDesk, messageOf } from './askDesk';

/** What the desk answers, and why it does not. It is asked again when `version` is another. */
export function useAnswer<Answer>(name: string, version = 0): { answer?: Answer; message: string } {
  const [answer, setAnswer] = useState<Answer>();
  const [message, setMessage] = useState('');
  // biome-ignore lint/correctness/useExhaustiveDependencies: another version is another answer to the same question.
  useEffect(() => {
    askDesk<Answer>(name).then(setAnswer, (error) => setMessage(messageOf(error)));
  }, [name, version]);
  return { answer, message };
}
