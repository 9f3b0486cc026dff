import { isPublished } from '@/lib/content/head/isPublished';
import { onlyInPhase } from '@/lib/content/head/onlyInPhase';
import type { Site } from '@/lib/content/Site';
import { locales } from '@/lib/i18n/locales';
import type { Message } from '@/lib/message/messageSchema';
import type { Fault } from '@/lib/source/Fault';
import { placeOf } from '@/lib/source/readYaml';
import { swedishTime } from '@/lib/source/swedishTime';
import { didYouMean } from '@/lib/text/didYouMean';
import { loadMessage } from './loadMessage';
import { messageFile } from './readMessage';

/** The message at the top of every page can be read, and leads to pages that are there as long as it is. */
export function checkMessage(site: Site): Fault[] {
  const { message, yaml, faults } = loadMessage(site.content);
  if (!message || !yaml) return faults;

  if (Date.parse(message.end) <= site.now.getTime()) {
    const over = `Meddelandet slutade visas ${swedishTime(message.end)}. Töm filen, eller skriv en ny tid i end om det gäller igen.`;
    return [
      {
        file: messageFile,
        ...placeOf(yaml, ['end']),
        message: over,
        rule: 'message-over',
        severity: 'advice',
      },
    ];
  }
  return locales.flatMap((locale): Fault[] => {
    const address = message[locale].link?.address;
    const wrong = address?.startsWith('/') && linkFault(address, message, site);
    if (!wrong) return [];
    const place = placeOf(yaml, [locale, 'link', 'address']);
    return [{ file: messageFile, ...place, message: wrong, rule: 'message-link', severity: 'fault' }];
  });
}

function linkFault(link: string, { start, end }: Message, site: Site): string | undefined {
  const [address = ''] = link.split(/[?#]/);
  if (site.generatedPages.at(address)) return undefined;
  if (!site.fileAt(address)) {
    const nearest = site.nearestAddress(address);
    return `Länken går till "${address}", som inte finns.${didYouMean(nearest)}`;
  }
  const page = site.pageAt(address);
  const only = onlyInPhase(page);
  if (only) return `Länken går till ${only}. Länka till en annan sida.`;
  const ends = [new Date(start), new Date(Date.parse(end) - 1)];
  if (!page || ends.every((moment) => isPublished(page, moment))) return undefined;
  return `Länken går till "${address}", som inte visas lika länge som meddelandet. Ändra sidans tider, eller länka till en annan sida.`;
}
