import { fromContent } from '@/lib/content/snapshot/fromContent';
import { readYaml } from '@/lib/source/readYaml';
import type { Phase } from './phases';

export const publisherFile = 'content/publisher.yaml';

/**
 * The phase of the website: some pages are there in one of them only. What else the file must have to be live, lib/publisher knows; one that
 * cannot be read is a fault there, and no reason to show what belongs to a website that is live.
 */
export const currentPhase = fromContent('phase', ({ text }): Phase => {
  const yaml = readYaml(text(publisherFile) ?? '', 'file');
  const value = 'faults' in yaml ? undefined : yaml.value;
  return (value as { phase?: unknown } | undefined | null)?.phase === 'live' ? 'live' : 'preview';
});
