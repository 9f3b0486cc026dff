import { useRef } from 'react';

/** What the desk is asked to do, once: a second press before the answer to the first means the same. */
export function useOneAtATime<Given extends unknown[]>(act: (...given: Given) => Promise<void>) {
  const isBusy = useRef(false);
  return async (...given: Given): Promise<void> => {
    if (isBusy.current) return;
    isBusy.current = true;
    try {
      await act(...given);
    } finally {
      isBusy.current = false;
    }
  };
}
