import type { Publisher } from '@/lib/publisher/publisherSchema';

/** Somebody invented, who publishes a website. The number is made up, and its last digit is right. */
export const bakery: Publisher = {
  phase: 'live',
  name: { sv: 'Bageriet', en: 'The bakery' },
  organisationNumber: '556036-0793',
  contact: 'hej@bageriet.example',
  dataProtectionOfficer: 'dataskydd@bageriet.example',
  accessibilityComplaints: 'tillganglighet@bageriet.example',
};
