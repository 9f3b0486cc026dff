import { languageOf, localeOfAddress, locales } from '@/lib/i18n/locales';
import { catalogueFormats } from '@/lib/opendata/catalogueFormats';
import { encodingExtensions } from '../encodedFiles';
import { maxAddressLength, readingMethods } from '../findAnswer';
import { caching, commonHeaders, httpsHeaders } from '../headers';
import type { Site, SiteFile } from '../Site';
import { byFrequency } from './byFrequency';
import { dictionaryMaps } from './dictionaryMaps';
import { mapBlock, quote } from './directives';

type MappedFiles = Pick<Site, 'dictionary'> & {
  /** Pages, and those for what goes wrong. */
  pages: readonly SiteFile[];
  others: readonly SiteFile[];
  ownHeaders: readonly string[];
};

const commonByName = new Map(
  Object.entries(commonHeaders).map(([name, value]): [string, string] => [name.toLowerCase(), value]),
);

/** A person gets a page, a program the sentence. */
const forPersons = (name: string, page: string, sentence: string) => `  map $http_accept $${name} {
    default ${sentence};
    "~text/html" /errors/$site_locale/${page}.html;
  }`;

/** All that is found out about a request, by tables that nginx looks into when it is asked. */
export function maps({ pages, others, ownHeaders, dictionary }: MappedFiles): string {
  // Pages that look alike have the same style, and so the same policy.
  const policies = byFrequency(pages.map(({ policy }) => policy));
  /** What a file without a header of its own has. */
  const usual = (name: string) => commonByName.get(name) ?? '';

  return `
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
  # HTTP/1.0 need not name the host; what is passed on is HTTP/1.1, which must.
  map $http_host $site_host {
    default $http_host;
    "" $host;
  }
  # As in lib/delivery/findAnswer.ts. The answer to it is a location of its own, which this is asked about again.
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
  map "$is_answered$request_uri" $is_misspelled {
    volatile;
    default "";
    "~^1" "";
    "~*^[^?]*/(/|(\\.|%2e){1,2}([/?]|$))" 1;
  }
  # A request whose address is none, such as "/100%" or one that leads out of the site, where no page can be: of what nginx cannot read, nearly all.
  map "$request_uri|$request" $is_no_address {
    default "";
    "~^\\|[A-Z]+ /" 1;
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
${forPersons('refused_405', '400', '/refused/405')}
${forPersons('refused_414', '400', '/refused/414')}
${forPersons('choice_rests', '503-choice', '/refused/503')}
${forPersons('choice_refused', '503-choice', '/refused/429')}
  map $status $allowed {
    default "";
    405 "${readingMethods}";
  }
  # Which form of the catalogue, where nothing weighs one against another.
  map $http_accept $catalogue_form {
    default ${catalogueFormats[0].ending};
${catalogueFormats
  .slice(1)
  .map(({ ending, mediaTypes }) => `    "~*^(${mediaTypes.join('|').replace(/[.+]/g, '\\$&')})" ${ending};`)
  .join('\n')}
  }
  # The catalogue has one address for all forms: while no Node is there to choose, too.
  map $request_uri $file_vary {
    default "";
    "~^/datasets/dcat(\\?|$)" Accept;
  }
  # What goes into the log of faults: never what was asked for.
  map $status $is_fault {
    default 0;
    "~^(429|5)" 1;
  }
  # A page, whatever its form.
  map $uri $page_file {
    default $uri;
    "~^(?<plain>.*)\\${encodingExtensions.dcz}$" $plain;
  }
${mapBlock('$page_file', '$page_policy_number', pages, ({ policy }) => String(policies.indexOf(policy)), '0')}
  map $page_policy_number $page_policy {
${policies.map((policy, number) => `    ${number} ${quote(policy)};`).join('\n')}
  }
${mapBlock('$uri', '$file_caching', others, ({ cacheControl }) => cacheControl, caching.immutable)}
${ownHeaders.map((name, index) => mapBlock('$uri', `$file_header_${index}`, others, ({ headers }) => headers[name] ?? usual(name), usual(name))).join('\n')}${dictionary ? dictionaryMaps(dictionary) : ''}`;
}
