import { cpSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Publisher } from '@/lib/publisher/publisherSchema';
import { publisherFile } from '@/lib/publisher/readPublisher';
import { writeMessage } from './messages';

/** Somebody invented, who publishes the website that one of the variants is built with (variants.ts). */
export const livePublisher: Publisher = {
  phase: 'live',
  name: { sv: 'Socialförsäkringsbageriet', en: 'The social insurance bakery' },
  organisationNumber: '556036-0793',
  contact: 'hej@bageriet.example',
  dataProtectionOfficer: 'dataskydd@bageriet.example',
  accessibilityComplaints: 'tillganglighet@bageriet.example',
};

/** Where the content of a live website lies. Git passes it over, as it does the builds. */
export const liveRoot = '.next-content-live';

/** Copies content/, with somebody who answers for it, and a message that warns. */
export function writeLiveContent(): void {
  rmSync(liveRoot, { recursive: true, force: true });
  cpSync('content', join(liveRoot, 'content'), { recursive: true });
  // JSON is YAML.
  writeFileSync(join(liveRoot, publisherFile), JSON.stringify(livePublisher));
  writeMessage('varning', liveRoot);
}
