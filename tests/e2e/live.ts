import { appendFileSync, cpSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import sharp from 'sharp';
import { publisherFile } from '@/lib/content/phase/currentPhase';
import { savePicture } from '@/lib/desk/picture/savePicture';
import type { Publisher } from '@/lib/publisher/publisherSchema';
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

/** On a page of it, which has a picture of its own. */
export const picture = { page: '/om-webbplatsen', alternative: 'Ett grönt fält' };

/** Copies content/, with somebody who answers for it, a message that warns, and a picture as the editors' desk puts one in. */
export async function writeLiveContent(): Promise<void> {
  rmSync(liveRoot, { recursive: true, force: true });
  cpSync('content', join(liveRoot, 'content'), { recursive: true });
  // JSON is YAML.
  writeFileSync(join(liveRoot, publisherFile), JSON.stringify(livePublisher));
  writeMessage('varning', liveRoot);
  const jpeg = sharp({ create: { width: 2000, height: 500, channels: 3, background: 'green' } }).jpeg();
  const { written } = await savePicture(liveRoot, {
    name: 'Grönt fält.jpg',
    base64: (await jpeg.toBuffer()).toString('base64'),
    alternative: picture.alternative,
  });
  appendFileSync(join(liveRoot, `content/sv${picture.page}.mdx`), `\n${written}\n`);
}
