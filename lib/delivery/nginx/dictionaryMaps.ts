import { type Dictionary, dictionaryLink } from '../dictionary';
import { encodingExtensions } from '../encodedFiles';
import { quote } from './directives';

const ending = encodingExtensions.dcz;

/** Headers of pages that depend on the form that is answered. An empty one is left out. */
export const dictionaryVariables = {
  Link: '$page_link',
  'Content-Encoding': '$page_encoding',
  Vary: '$page_vary',
};

/** The forms that a page is looked for in, by what the browser says that it has. */
export const pageForms = (dictionary: Dictionary | undefined): string =>
  dictionary ? '$uri.html$dictionary_form $uri.html' : '$uri.html';

/** Which form a page has (lib/delivery/server/response), and what is said of it. nginx itself adds `Vary: Accept-Encoding` to the forms that it knows. */
export const dictionaryMaps = (dictionary: Dictionary): string => `
  map "$http_available_dictionary|$http_accept_encoding" $dictionary_form {
    default "";
    "~^${dictionary.hash.replace(/[+]/g, '\\$&')}\\|(.*[ ,])?(?i:dcz( *; *q=(?!0\\.?0* *(,|$))[\\d.]+)?) *(,|$)" ${ending};
  }
  map $uri $page_link {
    default ${quote(dictionaryLink(dictionary))};
    "~\\${ending}$" "";
  }
  # An answer without content has no encoding.
  map "$status $uri" $page_encoding {
    default "";
    "~^200 .*\\${ending}$" dcz;
  }
  map $uri $page_vary {
    default Available-Dictionary;
    "~^/errors/" "";
    "~\\${ending}$" "Accept-Encoding, Available-Dictionary";
  }`;
