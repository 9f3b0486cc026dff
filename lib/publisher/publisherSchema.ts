import { z } from 'zod';
import { phases } from '@/lib/content/phase/phases';
import { inEveryLanguage } from '@/lib/i18n/locales';

const text = z.string({ error: 'ska vara text' }).trim().min(1, { error: 'är tomt' });

const mail = z.email({
  error: 'ska vara en e-postadress, till exempel registrator@example.se',
});

/** Ten digits, the last of which is made from the others as in a personal identity number (Skatteverket, SKV 709). */
const organisationNumber = z.string({ error: 'ska vara text' }).refine(isOrganisationNumber, {
  error: 'ska vara ett organisationsnummer med tio siffror, till exempel 202100-5521',
});

const previewSchema = z.strictObject({ phase: z.literal('preview') });

const liveSchema = z.strictObject({
  phase: z.literal('live'),
  name: z.strictObject(inEveryLanguage(() => text)),
  organisationNumber,
  /** Where visitors write about the website. */
  contact: mail,
  /** GDPR, article 13.1 b: whom visitors ask about their personal data. */
  dataProtectionOfficer: mail,
  /** Whom visitors tell what they cannot use (lag 2018:1937, 14 §, and DIGG's template for statements). */
  accessibilityComplaints: mail,
});

/** Who stands behind the website, as editors write it in content/publisher.yaml. In a preview nobody does. */
export const publisherSchema = z.discriminatedUnion('phase', [previewSchema, liveSchema], {
  error: `ska vara ett av orden ${phases.join(', ')}`,
});

export type PublisherFile = z.infer<typeof publisherSchema>;

/** Whoever answers for a website that is live. */
export type Publisher = z.infer<typeof liveSchema>;

/** The names of the fields that can stand at a place in the file, in a phase. */
export function fieldsAt(path: readonly PropertyKey[], phase: unknown): string[] {
  if (path[0] === 'name') return Object.keys(liveSchema.shape.name.shape);
  return Object.keys((phase === 'preview' ? previewSchema : liveSchema).shape);
}

function isOrganisationNumber(value: string): boolean {
  const digits = value.replace('-', '');
  if (!/^\d{6}-?\d{4}$/.test(value)) return false;
  const sum = [...digits]
    .map((digit, place) => Number(digit) * (place % 2 === 0 ? 2 : 1))
    .reduce((total, product) => total + (product > 9 ? product - 9 : product), 0);
  return sum % 10 === 0;
}
