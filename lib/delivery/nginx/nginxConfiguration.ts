import { extname } from 'node:path';
import { errorStatuses } from '@/lib/error/errorStatuses';
import { locales } from '@/lib/i18n/locales';
import { maxBodyBytes } from '../maxBodyBytes';
import { maxHeaderBytes } from '../maxHeaderBytes';
import type { Site, SiteFile } from '../Site';
import { byFrequency } from './byFrequency';
import { pathValue } from './directives';
import { fileLocations, formerLocations } from './fileLocations';
import { headerGroups } from './headerGroups';
import { limitZones, shareOpenFiles } from './limits';
import { maps } from './maps';
import type { NginxPlace } from './NginxPlace';
import { proxyLocations, unansweredLocations } from './proxyLocations';
import { refusalLocations } from './refusals';
import { tlsLines } from './tlsLines';

/** The name of what networkFile.ts makes, in the folder of nginx.conf. */
export const networkFileName = 'place.conf';

/**
 * A whole nginx.conf that serves one build: the same files, headers and refusals as `npm start`, made from the same list. Only what is
 * made when it is asked for is passed on, so the pages stay up while every Node process is down.
 */
export function nginxConfiguration(site: Site, place: NginxPlace): string {
  const { folder, listen, workFolder, workers, openFiles, faultLog, tls } = place;
  const files = Object.values(site.files);
  const others = files.filter(({ isPage }) => !isPage);
  const errors = locales.flatMap((locale) => errorStatuses.map((status) => site.errors[locale][status]));
  const types = commonTypes(others);
  const headers = headerGroups(site, others);
  const { connections, keptFiles } = shareOpenFiles(openFiles);

  return `# Made by deploy/nginx/writeConfiguration.mjs from a build. Do not change it by hand: make it again after every build.
load_module modules/ngx_http_brotli_static_module.so;
worker_processes ${workers};
worker_rlimit_nofile ${openFiles};
worker_shutdown_timeout 15s;
pid ${pathValue(`${workFolder}/nginx.pid`)};
error_log stderr warn;

events {
  worker_connections ${connections};
}

http {
  # nginx writes who asked, and for what, beside each error of a request: only what has to do with none is told. Faults are in the log below.
  error_log stderr emerg;
  log_format fault escape=json '{"time":"$time_iso8601","request":"$request_id","method":"$request_method","status":$status,"upstream":"$upstream_status","seconds":"$request_time","limited":"$limit_req_status"}';
  access_log ${pathValue(faultLog)} fault if=$is_fault;
  server_tokens off;
  sendfile on;
  tcp_nopush on;
  absolute_redirect off;
  client_body_temp_path ${pathValue(`${workFolder}/body`)};
  proxy_temp_path ${pathValue(`${workFolder}/proxy`)};
  fastcgi_temp_path ${pathValue(`${workFolder}/fastcgi`)};
  uwsgi_temp_path ${pathValue(`${workFolder}/uwsgi`)};
  scgi_temp_path ${pathValue(`${workFolder}/scgi`)};
  proxy_cache_path ${pathValue(`${workFolder}/searches`)} levels=1:2 keys_zone=searches:4m max_size=32m inactive=1m use_temp_path=off;

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
  # To proxies too (Via), and to those that speak HTTP/1.0.
  gzip_proxied any;
  gzip_http_version 1.0;
  etag on;
  # By the time of the file, which is made from what it holds and is no date: conditions that name one are for Node to judge.
  if_modified_since off;
  max_ranges 0;
  # A file that could not be opened is tried again: one descriptor too few would else be an error for a minute.
  open_file_cache max=${keptFiles} inactive=1h;
  open_file_cache_valid 1m;

  types {
${[...types]
  .filter(([ending]) => ending !== '')
  .map(([ending, type]) => `    "${type}" ${ending.slice(1)};`)
  .join('\n')}
  }
  default_type "${types.get('') ?? 'application/octet-stream'}";
  merge_slashes off;
${maps({ pages: [...files.filter(({ isPage }) => isPage), ...errors], others, ownHeaders: headers.ownHeaders, dictionary: site.dictionary })}
${limitZones}

  # Where Node is, and which proxies are in front.
  include ${networkFileName};
  real_ip_header X-Forwarded-For;
  real_ip_recursive on;

  server {
    listen ${listen}${tls ? ' ssl http2' : ''} backlog=4096;
    server_name _;
    root ${pathValue(`${folder}/pages`)};${tls ? tlsLines(tls) : ''}
    ${headers.refusal()}

    if ($is_too_long) {
      return 414;
    }
    error_page 400 /refused/unreadable;
    # Whether another address is meant, what words to search for, and what else can be done with a file, is known by Node alone.
    recursive_error_pages on;
    error_page 404 = @not_found;
    error_page 405 = @not_allowed;
    error_page 410 /errors/$site_locale/410.html;
    error_page 412 /refused/412;
    error_page 413 /refused/413;
    error_page 414 $refused_414;
    error_page 416 /refused/416;
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
    location = /refused/unreadable {
      internal;
      error_page 404 /errors/$site_locale/404.html;
      error_page 400 /refused/400;
      if ($is_no_address) {
        return 404;
      }
      return 400;
    }
${fileLocations({ site, headers, others, types }, place)}
${unansweredLocations}

    # What is made when it is asked for.
${proxyLocations(site, place)}

    # Addresses that have moved, or are gone.
${formerLocations(site, headers)}

    # Refused, with a sentence.
${refusalLocations(headers)}
  }
}
`;
}

/** For each ending of a name, '' included, the type that most files with it have. */
function commonTypes(files: readonly SiteFile[]): Map<string, string> {
  const types = new Map<string, string[]>();
  for (const { file, type } of files) types.set(extname(file), [...(types.get(extname(file)) ?? []), type]);
  return new Map([...types].sort().map(([ending, all]) => [ending, byFrequency(all)[0] ?? '']));
}
