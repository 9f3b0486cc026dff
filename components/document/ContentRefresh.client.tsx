'use client';

import { useRouter } from 'next/navigation';
import { useEffect } from 'react';

/** While somebody writes: shows what was saved, in the open page, without loading it anew. Not in the built site. */
export function ContentRefresh() {
  const router = useRouter();
  useEffect(() => {
    const events = new EventSource('/api/innehall');
    async function refresh() {
      // Many editors save by taking the file away for a moment. The page stays as it is until there is one to show again.
      const { ok } = await fetch(window.location.href, { method: 'HEAD' });
      if (ok) router.refresh();
    }
    // What was saved while the page was on its way here, or while nobody could tell it.
    events.onopen = refresh;
    events.onmessage = refresh;
    return () => events.close();
  }, [router]);
  return null;
}
