import { readdirSync, readFileSync } from 'node:fs';
import { homeAddresses } from '@/lib/i18n/locales';
import { firstOf } from './firstOf';

/** The Swedish pages with what stands in their files, in the order of their addresses: tests visit what editors have written. */
export const swedishPages = readdirSync('content/sv', { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.mdx'))
  .sort()
  .map((file) => ({
    address: `/${file.slice(0, -'.mdx'.length)}`,
    text: readFileSync(`content/sv/${file}`, 'utf8'),
  }));

export const titleOf = ({ text }: { text: string }) => /^title: "?(.*?)"?$/m.exec(text)?.[1] ?? '';

/** Of the second level, the one with the most text in its own file: there is enough of it to print and to read aloud. */
export const section = firstOf(
  swedishPages
    .filter(({ address }) => address.lastIndexOf('/') === homeAddresses.sv.length)
    .filter(({ address }) => swedishPages.some((other) => other.address.startsWith(`${address}/`)))
    .sort((one, other) => other.text.length - one.text.length),
  'section with pages below it',
);
