import { extname } from 'node:path';
import { languageOf, localeOfAddress, locales } from '@/lib/i18n/locales';
import { addressPattern, literalOf } from './addressPattern';
import { errorName, errorStatuses } from './errorAddresses';
import { maxAddressLength, readingMethods } from './findAnswer';
import { caching, commonHeaders, filePolicy, httpsHeaders, pageHeaders } from './headers';
import { maxBodyBytes } from './maxBodyBytes';
import { maxHeaderBytes } from './maxHeaderBytes';
import {
  bothForms,
  headerLines,
  mapBlock,
  placeOf,
  quote,
  redirectLocation,
  unusualLocation,
} from './nginxDirectives';
import type { Site, SiteFile } from './Site';

export type NginxPlace = {
  /** The folder `site` of the build, as nginx sees it. */
  folder: string;
  /** For `listen`: `8080`, or `127.0.0.1:8080`. */
  listen: string;
  /** Where `npm start` runs, once or several times: `127.0.0.1:3000`. */
  upstreams: readonly string[];
  /** Of nginx itself: where its pid file and buffers may be written. */
  workFolder: string;
};

/**
 * A whole nginx.conf that serves one build: the same files, headers and refusals as `npm start`, made from the same list. Only what is
 * made when it is asked for is passed on, so the pages stay up while every Node process is down.
 */
export function nginxConfiguration(site: Site, place: NginxPlace): string {
  const { folder, listen, upstreams, workFolder } = place;
  const files = Object.values(site.files);
  const pages = files.filter(({ isPage }) => isPage);
  const errors = locales.flatMap((locale) => errorStatuses.map((status) => site.errors[locale][status]));
  // Pages that look alike have the same style, and so the same policy.
  const policies = byFrequency([...pages, ...errors].map(({ policy }) => policy));
  const others = files.filter(({ isPage }) => !isPage);
  const ownHeaders = [...new Set(others.flatMap(({ headers }) => Object.keys(headers)))].sort();
  /** What a file without a header of its own has. */
  const usual = (name: string) => commonByName.get(name) ?? '';
  const types = commonTypes(others);
  const unusual = others.filter(({ file, type }) => types.get(extname(file)) !== type);

  const always = { ...commonHeaders, ...site.headers, 'Strict-Transport-Security': '$site_https' };
  const modified = new Date(site.builtAt).toUTCString();
  const pageLines = headerLines({
    ...always,
    ...pageHeaders,
    'Content-Security-Policy': '$page_policy',
    'Cache-Control': caching.page,
    'Last-Modified': modified,
  });
  const unavailableLines = headerLines({
    ...always,
    ...pageHeaders,
    'Content-Security-Policy': '$page_policy',
    'Cache-Control': caching.none,
    'Last-Modified': '',
    'Retry-After': '5',
  });
  const fileLines = headerLines({
    ...Object.fromEntries(
      Object.entries(always).filter(([name]) => !ownHeaders.includes(name.toLowerCase())),
    ),
    'Content-Security-Policy': filePolicy,
    'Cache-Control': '$file_caching',
    'Last-Modified': modified,
    ...Object.fromEntries(ownHeaders.map((name, index) => [name, `$file_header_${index}`])),
  });
  const redirectLines = headerLines({
    ...always,
    'Content-Security-Policy': filePolicy,
    'Cache-Control': caching.page,
  });
  const sentence = (status: number, text: string, more: Record<string, string> = {}) => `
      ${headerLines({ ...always, 'Content-Security-Policy': filePolicy, 'Cache-Control': caching.none, ...more })}
      default_type "text/plain; charset=utf-8";
      return ${status} "${text}\\n";`;

  const proxyLines = `proxy_pass http://site_node;
      proxy_http_version 1.1;
      proxy_set_header Connection "";
      proxy_set_header Host $http_host;
      proxy_set_header X-Forwarded-For $proxy_add_x_forwarded_for;
      proxy_set_header X-Forwarded-Proto $site_scheme;
      proxy_pass_header Date;
      # Node answers or refuses within ten seconds, with at most four kilobytes of headers.
      proxy_connect_timeout 2s;
      proxy_read_timeout 15s;
      proxy_buffer_size 16k;
      proxy_buffers 8 16k;
      proxy_busy_buffers_size 32k;
      ${headerLines({ 'X-Edge': '' })}`;

  return `# Made by deploy/nginx/writeConfiguration.mjs from a build. Do not change it by hand: make it again after every build.
load_module modules/ngx_http_brotli_static_module.so;
worker_processes auto;
pid ${workFolder}/nginx.pid;
error_log stderr error;

events {
  worker_connections 8192;
}

http {
  access_log off;
  server_tokens off;
  sendfile on;
  tcp_nopush on;
  absolute_redirect off;
  client_body_temp_path ${workFolder}/body;
  proxy_temp_path ${workFolder}/proxy;
  fastcgi_temp_path ${workFolder}/fastcgi;
  uwsgi_temp_path ${workFolder}/uwsgi;
  scgi_temp_path ${workFolder}/scgi;

  # As in lib/delivery/server/SiteServer.ts.
  client_header_timeout 10s;
  client_body_timeout 30s;
  client_max_body_size ${maxBodyBytes};
  client_header_buffer_size 4k;
  # Many cookies are one long line.
  large_client_header_buffers 4 ${maxHeaderBytes};
  keepalive_requests 100000;

  # The compressed forms that the build made; nothing is compressed while answering.
  brotli_static on;
  gzip_static on;
  gzip_vary on;
  etag on;
  # By the time of the file, which is made from what it holds and is no date: conditions that name one are for Node to judge.
  if_modified_since off;
  max_ranges 0;
  open_file_cache max=20000 inactive=1h;
  open_file_cache_valid 1m;
  open_file_cache_errors on;

  types {
${[...types]
  .filter(([ending]) => ending !== '')
  .map(([ending, type]) => `    "${type}" ${ending.slice(1)};`)
  .join('\n')}
  }
  default_type "${types.get('') ?? 'application/octet-stream'}";

  map_hash_max_size 65536;
  map_hash_bucket_size 512;

  # Behind another proxy that speaks https for us, or by ourselves.
  map "$scheme $http_x_forwarded_proto" $site_scheme {
    default http;
    "~^https " https;
    # The first of several is what the visitor's browser spoke (lib/http/readForwarded.ts).
    "~*^http https *(,|$)" https;
  }
  map $site_scheme $site_https {
    default "";
    https "${httpsHeaders['Strict-Transport-Security']}";
  }
  # As in lib/delivery/server/findAnswer.ts. The answer to it is a location of its own, which this is asked about again.
  map $request_uri $is_long {
    default 0;
    "~^.{${maxAddressLength + 1}}" 1;
  }
  map $uri $is_too_long {
    volatile;
    default $is_long;
    "~^/(refused|errors)/" 0;
  }
  # An error has been found already.
  map $uri $is_answered {
    volatile;
    default "";
    "~^/(errors|refused)/" 1;
  }
  # What would be taken for another address than the one that was sent: that is led on, and not answered.
  merge_slashes off;
  map "$is_answered$request_uri" $is_misspelled {
    volatile;
    default "";
    "~^1" "";
    "~*^[^?]*/(/|(\\.|%2e){1,2}([/?]|$))" 1;
  }
  # Conditions other than If-None-Match alone, which nearly all are.
  map "$is_answered$http_if_match$http_if_unmodified_since:$http_if_none_match:$http_if_modified_since" $is_conditional {
    volatile;
    default "";
    "~^1" "";
    "~^[^:]" 1;
    "~^::." 1;
  }
  # An address with a slash too many.
  map $uri $shorter {
    default "";
    "~^(?<bare>/.*[^/])/+$" $bare;
  }
  map $request_uri $site_locale {
    default ${localeOfAddress('/')};
${locales
  .filter((locale) => languageOf(locale).prefix)
  .map((locale) => `    "~^${languageOf(locale).prefix}(/|\\\\?|$)" ${locale};`)
  .join('\n')}
  }
  # A person gets a page, a program the sentence.
${[405, 414]
  .map(
    (status) => `  map $http_accept $refused_${status} {
    default /refused/${status};
    "~text/html" /errors/$site_locale/400.html;
  }`,
  )
  .join('\n')}
  map $status $allowed {
    default "";
    405 "${readingMethods}";
  }
${mapBlock('$uri', '$page_policy_number', [...pages, ...errors], ({ policy }) => String(policies.indexOf(policy)), '0')}
  map $page_policy_number $page_policy {
${policies.map((policy, number) => `    ${number} ${quote(policy)};`).join('\n')}
  }
${mapBlock('$uri', '$file_caching', others, ({ cacheControl }) => cacheControl, caching.immutable)}
${ownHeaders.map((name, index) => mapBlock('$uri', `$file_header_${index}`, others, ({ headers }) => headers[name] ?? usual(name), usual(name))).join('\n')}
  upstream site_node {
    # Each is asked each time: after a few refused answers nginx would leave out the only one that there is.
${upstreams.map((address) => `    server ${address} max_fails=0;`).join('\n')}
    keepalive 64;
  }

  server {
    listen ${listen} backlog=4096;
    server_name _;
    root ${folder}/pages;
    ${headerLines({ ...always, 'Content-Security-Policy': filePolicy, 'Cache-Control': caching.none })}

    if ($is_too_long) {
      return 414;
    }
    # Nearly always an address that is none, such as "/100%".
    error_page 400 /errors/$site_locale/404.html;
    # Whether another address is meant, what words to search for, and what else can be done with a file, is known by Node alone.
    recursive_error_pages on;
    error_page 404 = @not_found;
    error_page 405 = @not_allowed;
    error_page 410 /errors/$site_locale/410.html;
    error_page 412 /refused/412;
    error_page 413 /refused/413;
    error_page 414 $refused_414;
    error_page 418 = @conditional;
    error_page 494 =431 /refused/431;
    error_page 501 /refused/501;
    error_page 505 /refused/505;
    error_page 500 /errors/$site_locale/500.html;
    error_page 502 503 504 =503 /errors/$site_locale/503.html;

    if ($is_misspelled) {
      return 404;
    }
    if ($is_conditional) {
      return 418;
    }

    # Pages: nothing here is looked for by a regular expression, which would be tried on each request. What is no page is
    # looked for among the files.
    location / {
      types {
      }
      default_type "text/html; charset=utf-8";
      ${pageLines}
      try_files $uri.html @file;
    }
    location @page {
      types {
      }
      default_type "text/html; charset=utf-8";
      ${pageLines}
      try_files $uri.html @file;
    }
    location @file {
      root ${folder}/files;
      ${fileLines}
      if ($uri ~ "\\.(br|gz)$") {
        return 404;
      }
      try_files $uri @shorter;
    }
    location @shorter {
      if (!-f ${folder}/pages$shorter.html) {
        return 404;
      }
      ${redirectLines}
      return 308 $shorter$is_args$args;
    }
${unusual.map((file) => unusualLocation(file, folder, fileLines)).join('\n')}
${locales
  .map(
    (locale) => `    location = /errors/${errorName(locale, '503')}.html {
      internal;
      root ${folder};
      types {
      }
      default_type "text/html; charset=utf-8";
      ${unavailableLines}
    }`,
  )
  .join('\n')}
    location ^~ /errors/ {
      internal;
      root ${folder};
      types {
      }
      default_type "text/html; charset=utf-8";
      ${pageLines}
      ${headerLines({ Allow: '$allowed' })}
    }

    # While no Node is there: a page without words, a sentence, the file whatever the condition.
    location @not_found {
      ${proxyLines}
      error_page 502 504 =404 /errors/$site_locale/404.html;
    }
    location @not_allowed {
      ${proxyLines}
      error_page 502 504 =405 $refused_405;
    }
    location @conditional {
      ${proxyLines}
      error_page 502 504 =200 @page;
    }

    # What is made when it is asked for.
${site.requestTime
  .map(
    ({ pattern }) => `    location ${placeOf(pattern)} {
      ${proxyLines}
      ${pattern === choicePattern ? retryLines : ''}
    }`,
  )
  .join('\n')}

    # Addresses that have moved, or are gone.
${Object.entries(site.redirects)
  .flatMap(([from, to]) => bothForms(from).map((address) => redirectLocation(address, to, redirectLines)))
  .join('\n')}
${site.requestTime
  .flatMap(({ pattern }) => literalOf(pattern) ?? [])
  .map((address) => redirectLocation(`${address}/`, address, redirectLines))
  .join('\n')}
${site.gone
  .flatMap((address) => bothForms(address))
  .map((address) => `    location = ${address} {\n      return 410;\n    }`)
  .join('\n')}

    # Refused, with a sentence.
${refusals.map(([status, text, more]) => `    location = /refused/${status} {\n      internal;${sentence(status, text, more)}\n    }`).join('\n')}
  }
}
`;
}

/** A choice is not lost with one process: to receive it twice is to receive it once. */
const retryLines =
  'proxy_next_upstream error timeout invalid_header http_500 http_502 http_503 http_504 non_idempotent;';
const choicePattern = addressPattern('/api/kakor');

/** For each ending of a name, '' included, the type that most files with it have. */
function commonTypes(files: readonly SiteFile[]): Map<string, string> {
  const types = new Map<string, string[]>();
  for (const { file, type } of files) types.set(extname(file), [...(types.get(extname(file)) ?? []), type]);
  return new Map([...types].sort().map(([ending, all]) => [ending, byFrequency(all)[0] ?? '']));
}

const commonByName = new Map(
  Object.entries(commonHeaders).map(([name, value]): [string, string] => [name.toLowerCase(), value]),
);

/** The sentences of lib/delivery/server. */
const refusals: [number, string, Record<string, string>?][] = [
  [405, 'This address can only be read.', { Allow: readingMethods }],
  [412, 'The file is another one than this request asks for.'],
  [413, 'The body of this request is too large.'],
  [414, 'The address is too long.'],
  [431, 'The headers of this request are too large.'],
  [501, 'The transfer coding of this request is not known here.'],
  [505, 'This version of HTTP is not spoken here.'],
];

/** Each value once, the commonest first. */
function byFrequency(values: readonly string[]): string[] {
  const counts = new Map<string, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].sort(([, a], [, b]) => b - a).map(([value]) => value);
}
