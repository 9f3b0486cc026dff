'use client';

import { useRouter } from 'next/navigation';
import { useEffect } from 'react';

/** While somebody writes: shows what was saved, in the open page, without loading it anew. Not in the built site. */
export function ContentRefresh() {
  const router = useRouter();
  useEffect(() => {
    const events = new EventSource('/api/innehall');
    // What was saved while the page was on its way here, or while nobody could tell it.
    events.onopen = () => router.refresh();
    events.onmessage = () => router.refresh();
    return () => events.close();
  }, [router]);
  return null;
}
