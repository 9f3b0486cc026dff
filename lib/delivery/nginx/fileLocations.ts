import { extname } from 'node:path';
import { errorName, isKept } from '@/lib/delivery/build/errorAddresses';
import { errorStatuses } from '@/lib/error/errorStatuses';
import { localeOfAddress, locales } from '@/lib/i18n/locales';
import { literalOf } from '../addressPattern';
import type { Site, SiteFile } from '../Site';
import { pageForms } from './dictionaryMaps';
import { bothForms, filmLocation, pathValue, quote, redirectLocation, unusualLocation } from './directives';
import type { HeaderGroups } from './headerGroups';
import type { NginxPlace } from './NginxPlace';

type FileLocations = {
  site: Site;
  headers: HeaderGroups;
  /** Files that are no pages, and the type that each ending has. */
  others: readonly SiteFile[];
  types: ReadonlyMap<string, string>;
};

const html = `types {
      }
      default_type "text/html; charset=utf-8";`;

/** What the build has made: pages, files, and pages for what goes wrong. */
export function fileLocations(
  { site, headers, others, types }: FileLocations,
  { folder, securityFile }: NginxPlace,
): string {
  const unusual = others.filter(({ file, type }) => types.get(extname(file)) !== type);
  const films = others.filter(({ isFilm }) => isFilm);
  const forms = pageForms(site.dictionary);
  const unkept = locales.flatMap((locale) =>
    errorStatuses
      .filter((status) => !isKept(status))
      .map((status) => ({
        name: errorName(locale, status),
        lines: status.startsWith('503') ? headers.unavailable : headers.fault,
      })),
  );

  return `
    # Pages: nothing here is looked for by a regular expression, which would be tried on each request. What is no page is
    # looked for among the files.
    location / {
      ${html}
      ${headers.page}
      try_files ${forms} @file;
    }
    location @page {
      ${html}
      ${headers.page}
      try_files ${forms} @file;
    }
    location @file {
      root ${pathValue(`${folder}/files`)};
      ${headers.file}
      if ($uri ~ "\\.(br|gz)$") {
        return 404;
      }
      try_files $uri @shorter;
    }
    location @shorter {
      if (!-f ${pathValue(folder, '/pages$shorter.html')}) {
        return 404;
      }
      ${headers.redirect}
      return 308 $shorter$is_args$args;
    }
${unusual.map((file) => unusualLocation(file, folder, headers.file)).join('\n')}
${films.map((file) => filmLocation(file, folder, headers.film)).join('\n')}
${unkept
  .map(
    ({ name, lines }) => `    location = /errors/${name}.html {
      internal;
      root ${pathValue(folder)};
      ${html}
      ${lines}
    }`,
  )
  .join('\n')}
    location ^~ /errors/ {
      internal;
      root ${pathValue(folder)};
      ${html}
      ${headers.page}
      add_header Allow $allowed always;
    }
${
  securityFile
    ? `    location = /refused/security.txt {
      internal;
      types {
      }
      default_type "text/plain; charset=utf-8";
      ${headers.file}
      alias ${pathValue(securityFile)};
    }`
    : ''
}
    # Of nginx itself: whether it lives, and whether it has the files of the build.
    location = /halsa/lever {
      default_type "text/plain; charset=utf-8";
      ${headers.refusal()}
      return 200 "nginx lives.\\n";
    }
    location = /halsa/redo {
      default_type "text/plain; charset=utf-8";
      ${headers.refusal()}
      if (!-f ${pathValue(`${folder}/${site.errors[localeOfAddress('/')]['404'].file}`)}) {
        return 503 "The files of the build are not there.\\n";
      }
      return 200 "nginx has the files of the build.\\n";
    }`;
}

/** Addresses that have moved, have a slash too many, or are gone. */
export function formerLocations(site: Site, { redirect }: HeaderGroups): string {
  return [
    ...Object.entries(site.redirects).flatMap(([from, to]) =>
      bothForms(from).map((address) => redirectLocation(address, to, redirect)),
    ),
    ...site.requestTime
      .flatMap(({ pattern }) => literalOf(pattern) ?? [])
      .map((address) => redirectLocation(`${address}/`, address, redirect)),
    ...site.gone
      .flatMap((address) => bothForms(address))
      .map((address) => `    location = ${quote(address)} {\n      return 410;\n    }`),
  ].join('\n');
}
