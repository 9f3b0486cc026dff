import { suggestionAddress } from '@/lib/search/searchAddresses';
import { addressPattern } from '../addressPattern';
import type { RequestTimeAddress, Site } from '../Site';
import { headerLines, placeOf } from './directives';
import { limitLines, type Zone } from './limits';
import type { NginxPlace } from './NginxPlace';

type Patience = {
  /** How long an answer may take, as nginx writes times. */
  answer: string;
  /** How many processes are asked, and until when another is. */
  tries: number;
  tryUntil: string;
};

/**
 * Everything is answered or refused within ten seconds: a second to reach a process, and twice four and a half for an answer. Node itself lets
 * nobody wait for more than three in its queue (lib/delivery/server/dynamicSender.ts) and six for an answer (answerInThread.ts).
 */
const patience: Patience = { answer: '4500ms', tries: 2, tryUntil: '5s' };

/** A choice takes milliseconds. */
const choicePatience: Patience = { answer: '3s', tries: 3, tryUntil: '7s' };

const linesWith = ({ answer, tries, tryUntil }: Patience) => `proxy_pass http://$site_node;
      proxy_http_version 1.1;
      proxy_set_header Connection "";
      proxy_set_header Host $site_host;
      proxy_set_header X-Forwarded-For $remote_addr;
      proxy_set_header X-Forwarded-Proto $site_scheme;
      proxy_set_header X-Request-Id $request_id;
      proxy_pass_header Date;
      proxy_connect_timeout 1s;
      proxy_read_timeout ${answer};
      proxy_next_upstream_tries ${tries};
      proxy_next_upstream_timeout ${tryUntil};
      # Answers have at most four kilobytes of headers.
      proxy_buffer_size 16k;
      proxy_buffers 8 16k;
      proxy_busy_buffers_size 32k;
      ${headerLines({ 'X-Edge': '' })}`;

const proxyLines = linesWith(patience);

/** It is not lost with one process, or two: to receive it twice is to receive it once. */
const choiceLines = `${linesWith(choicePatience)}
      proxy_next_upstream error timeout invalid_header http_500 http_502 http_503 http_504 non_idempotent;`;

/** Equal searches within some seconds are one, as Node's own headers allow (Cache-Control); while it is made, the others wait for it. */
const keepLines = `proxy_cache searches;
      proxy_cache_key "$site_scheme $http_host $request_uri";
      proxy_cache_lock on;
      proxy_cache_lock_timeout 4s;
      proxy_cache_lock_age 4s;
      proxy_cache_background_update on;
      proxy_cache_use_stale updating error timeout http_500 http_502 http_503 http_504;`;

const unreachable = '502 504';

/** What else nginx itself may have to say where it passes on: a location with one line of its own has none of those around it. */
const alwaysPossible = `error_page 413 /refused/413;
      error_page 500 /errors/$site_locale/500.html;`;

/** What is made when it is asked for, by `npm start`, and what is said while that is not there, or too much of it is wanted. */
export function proxyLocations(site: Site, { securityFile }: Pick<NginxPlace, 'securityFile'>): string {
  return site.requestTime
    .map(
      (address) => `    location ${placeOf(address.pattern)} {
      ${linesOf(address, securityFile)}
      ${alwaysPossible}
    }`,
    )
    .join('\n');
}

const patternOf = (address: string) => addressPattern(address);

function linesOf({ pattern, gives }: RequestTimeAddress, securityFile: string | undefined): string {
  const limited = (zone: Zone, proxied: string, ...more: string[]) =>
    [limitLines(zone), proxied, ...more].join('\n      ');
  if (gives === 'page')
    return limited(
      'search',
      proxyLines,
      keepLines,
      `error_page ${unreachable} =503 /errors/$site_locale/503-search.html;`,
      'error_page 429 /errors/$site_locale/503-search.html;',
    );
  switch (pattern) {
    case patternOf('/api/kakor'):
      return limited(
        'choice',
        choiceLines,
        `error_page ${unreachable} =503 $choice_rests;`,
        'error_page 429 $choice_refused;',
      );
    case patternOf('/api/visits'):
      return limited('view', proxyLines, sentences);
    case patternOf(suggestionAddress):
      return limited('suggestion', proxyLines, sentences);
    case patternOf('/datasets/dcat'):
      return `${proxyLines}\n      error_page ${unreachable} =200 /datasets/dcat.$catalogue_form;`;
    case patternOf('/.well-known/security.txt'):
      return securityFile
        ? `${proxyLines}\n      error_page ${unreachable} =200 /refused/security.txt;`
        : `${proxyLines}\n      error_page ${unreachable} =503 /refused/503;`;
    default:
      return limited('other', proxyLines, sentences);
  }
}

/** For what scripts and programs ask for. */
const sentences = `error_page ${unreachable} =503 /refused/503;
      error_page 429 /refused/429;`;

/** Whether another address is meant, what words to search for, and what else can be done with a file, is known by Node alone. */
export const unansweredLocations = `
    # While no Node is there: a page without words, a sentence, the file whatever the condition.
    location @not_found {
      ${limitLines('other')}
      ${proxyLines}
      ${alwaysPossible}
      error_page 429 ${unreachable} =404 /errors/$site_locale/404.html;
    }
    location @not_allowed {
      ${limitLines('other')}
      ${proxyLines}
      ${alwaysPossible}
      error_page 429 ${unreachable} =405 $refused_405;
    }
    location @conditional {
      ${limitLines('other')}
      ${proxyLines}
      ${alwaysPossible}
      error_page 429 ${unreachable} =200 @page;
    }`;
