import { useEffect, useState } from 'react';
import { askDesk, messageOf } from './askDesk';

type Result<Answer> = {
  answer?: Answer;
  /** That it is not there yet, or why it does not come: who shows the answer shows this too. */
  message: string;
};

/** What the desk answers. It is asked again when `version` is another: until that is answered, what was answered before stays. */
export function useAnswer<Answer>(name: string, version = 0, waiting = 'Läser …'): Result<Answer> {
  const [result, setResult] = useState<Result<Answer>>({ message: waiting });
  // biome-ignore lint/correctness/useExhaustiveDependencies: another version is another answer to the same question.
  useEffect(() => {
    let isLast = true;
    askDesk<Answer>(name).then(
      (answer) => isLast && setResult({ answer, message: '' }),
      (error) => isLast && setResult(({ answer }) => ({ answer, message: messageOf(error) })),
    );
    return () => {
      isLast = false;
    };
  }, [name, version]);
  return result;
}
