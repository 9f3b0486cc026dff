import { isPublished } from '@/lib/content/head/isPublished';
import { type Redirects, redirectsFile } from '@/lib/content/readRedirects';
import type { Site } from '@/lib/content/Site';
import type { Fault } from '@/lib/source/Fault';
import { isOnOwnMachine, ownMachine } from '@/lib/source/isPublicHost';
import { placeOfKey } from '@/lib/source/readYaml';
import { didYouMean } from '@/lib/text/didYouMean';
import { normalisePath } from '@/lib/text/normalisePath';

/** Every old address leads straight to a page that is there. */
export function checkRedirects({ map, gone, yaml, faults }: Redirects, site: Site): Fault[] {
  if (!yaml) return faults;

  return [...map, ...gone.map((from) => [from, null] as const)].flatMap(([from, to]): Fault[] => {
    const found = sourceFault(from, site) ?? (to === null ? undefined : targetFault(from, to, map, site));
    return found ? [{ file: redirectsFile, ...placeOfKey(yaml, [from]), ...found, severity: 'fault' }] : [];
  });
}

function sourceFault(from: string, site: Site) {
  if (!canBeAsked(from)) {
    const read = normalisePath(decode(from));
    return form(
      from.startsWith('/') && canBeAsked(read)
        ? `Den gamla adressen "${from}" används aldrig så som den står. Skriv den som den läses: "${read}".`
        : `Den gamla adressen "${from}" ska börja med /, sluta utan / och sakna frågetecken, #, % och mellanslag.`,
    );
  }
  if (site.fileAt(from) || site.generatedPages.at(from)) {
    return {
      rule: 'redirect-source',
      message: `"${from}" är en sida, så omdirigeringen används aldrig. Ta bort raden, eller ta bort sidan.`,
    };
  }
  return undefined;
}

/** Both servers look for an address as it is read: decoded, without dots and slashes that say nothing (lib/delivery/findAnswer.ts). */
const canBeAsked = (address: string) =>
  /^\/[^\s\p{Cc}\p{Cs}?#%"<>\\]+$/u.test(address) && normalisePath(address) === address;

function decode(address: string): string {
  try {
    return decodeURI(address);
  } catch {
    return address;
  }
}

function targetFault(from: string, to: string, map: ReadonlyMap<string, string>, site: Site) {
  if (from === to) return loop(`Omdirigeringen från "${from}" leder till sig själv. Ta bort raden.`);
  if (map.has(to)) {
    const end = endOf(to, map);
    return end === undefined
      ? loop(
          `Omdirigeringen från "${from}" går runt och kommer aldrig fram. Skriv en sida som finns efter kolon.`,
        )
      : {
          rule: 'redirect-chain',
          message: `Omdirigeringen från "${from}" går i flera steg. Skriv slutmålet direkt: "${from}": "${end}".`,
        };
  }
  if (isOnOwnMachine(to)) return form(ownMachine);
  if (wholeAddress.test(to) && URL.canParse(to)) return undefined;
  if (!to.startsWith('/'))
    return form(
      `"${to}" är ingen adress. Skriv en adress på webbplatsen som börjar med /, eller en hel adress som börjar med https:// och saknar frågetecken, # och mellanslag.`,
    );
  if (site.generatedPages.at(to)) return undefined;

  const page = site.pageAt(to);
  if (!site.fileAt(to)) {
    const nearest = site.nearestAddress(to);
    return target(`Omdirigeringen från "${from}" leder till "${to}", som inte finns.${didYouMean(nearest)}`);
  }
  if (page && !isPublished(page, site.now)) {
    return target(
      `Omdirigeringen från "${from}" leder till "${to}", som inte visas nu. Skriv en sida som visas.`,
    );
  }
  return undefined;
}

/** What both servers can send as it stands: what a visitor asked for after a question mark is put after it. */
const wholeAddress = /^https:\/\/[\w.-]+(:\d+)?(\/[\w./~%+@,=:&!*-]*)?$/;

const form = (message: string) => ({ rule: 'redirect-form', message });
const loop = (message: string) => ({ rule: 'redirect-loop', message });
const target = (message: string) => ({ rule: 'redirect-target', message });

function endOf(start: string, map: ReadonlyMap<string, string>): string | undefined {
  const seen = new Set<string>();
  let end = start;
  for (let next = map.get(end); next !== undefined; next = map.get(end)) {
    if (seen.has(end)) return undefined;
    seen.add(end);
    end = next;
  }
  return end;
}
