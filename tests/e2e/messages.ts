import { cpSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { messageFile } from '@/lib/message/readMessage';

/** Messages that two of the variants are built with (variants.ts): invented, with words as long as Swedish ones are. */
export const messages = {
  varning: {
    kind: 'varning',
    start: '2000-01-01T00:00:00Z',
    end: '2999-01-01T00:00:00Z',
    sv: {
      title: 'Kundservicetelefonen är stängd',
      text: 'Vi arbetar med felet i tillgänglighetsredogörelsens telefonnummerförteckning. Sidorna går att nå från menyn.',
      link: { address: '/om-webbplatsen', text: 'Om webbplatsen' },
    },
    en: {
      title: 'The telephones are closed',
      text: 'We are mending the fault. All pages can be reached from the menu.',
      link: { address: '/english/about-this-website', text: 'About this website' },
    },
  },
  kris: {
    kind: 'kris',
    start: '2000-01-01T00:00:00Z',
    end: '2999-01-01T00:00:00Z',
    sv: {
      title: 'Utbetalningarna är försenade',
      text: 'Utbetalningarna i dag kommer i morgon. Du behöver inte göra något.',
    },
    en: { title: 'The payments are late', text: 'The payments of today come tomorrow. You need do nothing.' },
  },
} as const;

export type MessageKind = keyof typeof messages;

export const messageKinds = Object.keys(messages) as MessageKind[];

/** Where the content with a message lies. Git passes it over, as it does the builds. */
export const crisisRoot = '.next-content-kris';

/** Copies content/, with a message about a crisis. */
export function writeCrisisContent(): void {
  rmSync(crisisRoot, { recursive: true, force: true });
  cpSync('content', join(crisisRoot, 'content'), { recursive: true });
  writeMessage('kris', crisisRoot);
}

/** Puts a message in the copy of content/ that lies in `root`. */
export function writeMessage(kind: MessageKind, root: string): void {
  // JSON is YAML.
  writeFileSync(join(root, messageFile), JSON.stringify(messages[kind]));
}
