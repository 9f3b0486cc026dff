/**
 * Why the version of the use of cookies went up, newest last. The fingerprint is that of the inventory with its Swedish
 * purposes and of the question; a test compares them, so that nobody changes what is stored, or what is asked, without asking the visitors
 * again (C19).
 */
export const consentVersions = [
  { version: 1, because: 'The first inventory.', fingerprint: '96a9fdf505547565' },
  {
    version: 2,
    because:
      'After a yes the site itself may store two names: where the visitor came from, and what was there before, which a no must not remove.',
    fingerprint: '91b9d0a6238a6cf2',
  },
] as const;
