import type { Locale } from '@/lib/i18n/locales';

type Rule = readonly [written: RegExp, spoken: string];

/** Between three digits and three. */
const group = '[ \\u00A0\\u202F]';

/** A number that is written in groups is one number: "1 500" would be read as one, and then five hundred. Telephone numbers have a hyphen. */
const numbers: Rule[] = [
  [new RegExp(`(?<![\\d.,-])\\d{1,3}(?:${group}\\d{3})+(?!\\d)`, 'g'), ''],
  [/\u2212(?=\d)/g, 'minus '],
];

/** What a person says where an abbreviation or a sign is written. A language that has none here is read as it is written. */
const rules: Readonly<Partial<Record<string, Rule[]>>> = {
  sv: [
    [/\bSFS (\d{4}):(\d+)/g, 'S F S $1 kolon $2'],
    [/\((\d{4}):(\d+)\)/g, '($1 kolon $2)'],
    [/(\d+)–(?=\d)/g, '$1 till '],
    [/(\d+(?: [a-z])?)\s(?:§§|§)/g, '$1 paragrafen'],
    [/§§?\s(?=\d)/g, 'paragraf '],
    [/(\d+)\skap\./g, '$1 kapitlet'],
    [/\bkap\.\s?(?=\d)/g, 'kapitel '],
    [/\s?%/g, ' procent'],
    [/(?<=\d)\s?mdkr\b/g, ' miljarder kronor'],
    [/(?<=\d)\s?mn?kr\b/g, ' miljoner kronor'],
    [/(?<=\d)\s?kr\b/g, ' kronor'],
    [/\bt\. ?ex\./gi, 'till exempel'],
    [/\bbl\. ?a\./gi, 'bland annat'],
    [/\bm\. ?fl\./gi, 'med flera'],
    [/\bm\. ?m\./gi, 'med mera'],
    [/\bs\. ?k\./gi, 'så kallad'],
    [/\bf\. ?d\./gi, 'före detta'],
    [/\bdvs\./gi, 'det vill säga'],
    [/\bca\.?(?=\s\d)/gi, 'cirka'],
    [/\bkl\.(?=\s?\d)/gi, 'klockan'],
    [/\b[Dd]nr\b/g, 'diarienummer'],
    [/\bnr\.?(?=\s\d)/gi, 'nummer'],
  ],
  en: [
    [/\bSFS (\d{4}):(\d+)/g, 'S F S $1, number $2'],
    [/(\d+)–(?=\d)/g, '$1 to '],
    [/\s?%/g, ' per cent'],
    [/\bSEK\s(\d+(?:[,.]\d+)*)/g, '$1 kronor'],
    [/\be\.g\./gi, 'for example'],
    [/\bi\.e\./gi, 'that is'],
    [/\betc\./gi, 'and so on'],
    [/\bno\.(?=\s\d)/gi, 'number'],
  ],
};

/** A sentence as a person reads it aloud: a voice reads what is written, letter by letter or sign by sign. */
export function spokenText(text: string, locale: Locale): string {
  const joined = numbers.reduce(
    (said, [written, spoken]) =>
      said.replace(written, (found) => spoken || found.replace(new RegExp(group, 'g'), '')),
    text,
  );
  return (rules[locale] ?? []).reduce((said, [written, spoken]) => said.replace(written, spoken), joined);
}
