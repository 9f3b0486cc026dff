/** By their codes in the IANA Language Subtag Registry (BCP 47): Swedish Sign Language, and International Sign. */
export const signLanguages = ['swl', 'ils'] as const;

export type SignLanguage = (typeof signLanguages)[number];

export const defaultSignLanguage: SignLanguage = 'swl';
