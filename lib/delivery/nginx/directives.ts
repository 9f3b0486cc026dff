import { literalOf } from '../addressPattern';
import type { SiteFile } from '../Site';

export function headerLines(headers: Record<string, string>): string {
  return Object.entries(headers)
    .map(([name, value]) => `add_header ${name} ${quote(value)} always;`)
    .join('\n      ');
}

/** In single quotes, for a policy is full of them in double ones and the other way round. */
export function quote(value: string): string {
  return value.includes("'") ? `"${value.replaceAll('"', '\\"')}"` : `'${value}'`;
}

/**
 * A folder or file of the operator, who may have given it a name with a space.
 * @param below what stands in it, with nginx's variables
 */
export const pathValue = (path: string, below = ''): string =>
  /^[\w./:@+-]+$/.test(path) ? path + below : quote(path + below);

/** By the file that is served in the end, for nginx has the address replaced by then. */
export function mapBlock(
  from: string,
  to: string,
  files: readonly SiteFile[],
  valueFor: (file: SiteFile) => string,
  otherwise: string,
): string {
  const lines = files
    .filter((file) => valueFor(file) !== otherwise)
    .map((file) => `    ${quote(servedAs(file))} ${quote(valueFor(file))};`);
  return `  map ${from} ${to} {\n    default ${quote(otherwise)};\n${lines.join('\n')}\n  }`;
}

const servedAs = ({ file }: SiteFile) =>
  file.replace(/^(pages|files)(?=\/)/, '').replace(/^(?=errors\/)/, '/');

export function unusualLocation({ file, type }: SiteFile, folder: string, lines: string): string {
  return `    location = ${quote(servedAs({ file } as SiteFile))} {
      root ${pathValue(`${folder}/files`)};
      types {
      }
      default_type "${type}";
      ${lines}
    }`;
}

/** Answered in one part, if one is asked for: as lib/delivery/server does, all else whole. */
export const filmLocation = (file: SiteFile, folder: string, lines: string): string =>
  `    location = ${quote(servedAs(file))} {
      root ${pathValue(`${folder}/files`)};
      max_ranges 1;
      ${lines}
    }`;

export function redirectLocation(from: string, to: string, lines: string): string {
  return `    location = ${quote(from)} {\n      ${lines}\n      return 308 ${to}$is_args$args;\n    }`;
}

/** An address without variable parts is looked up; only one with them has to be compared. */
export function placeOf(pattern: string): string {
  const literal = literalOf(pattern);
  return literal ? `= ${quote(literal)}` : `~ ${quote(pattern)}`;
}

export const bothForms = (address: string) => (address === '/' ? ['/'] : [address, `${address}/`]);
