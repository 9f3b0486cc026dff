import { expect, test } from 'vitest';
import { securityText } from '@/lib/publisher/securityText';
import { readSettings } from '@/lib/settings/readSettings';
import { SettingsError } from '@/lib/settings/SettingsError';

test('names whom to tell, and for how long that is sure (RFC 9116)', () => {
  const now = new Date('2026-11-24T15:30:12Z');
  expect(securityText('mailto:security@example.org', 'https://www.example.org', now)).toBe(
    [
      'Contact: mailto:security@example.org',
      'Expires: 2027-05-23T00:00:00Z',
      'Preferred-Languages: sv, en',
      'Canonical: https://www.example.org/.well-known/security.txt',
      '',
    ].join('\n'),
  );
});

test('does not say where it lies while the site has no address', () => {
  expect(securityText('mailto:security@example.org', '', new Date('2026-11-24'))).not.toContain('Canonical');
});

test.each(['mailto:security@example.org', 'https://example.org/report', 'tel:+46-8-123'])(
  'SECURITY_CONTACT may be %s',
  (contact) => {
    expect(readSettings({ SECURITY_CONTACT: contact }).securityContact).toBe(contact);
  },
);

test.each([
  'security@example.org',
  'http://example.org',
  'mailto:',
  'mailto:a@b c',
  'https://',
  'mailto:a@b\nContact: x',
])('SECURITY_CONTACT may not be %j', (contact) => {
  expect(() => readSettings({ SECURITY_CONTACT: contact })).toThrow(SettingsError);
});

test('without a contact there is none', () => {
  expect(readSettings({}).securityContact).toBeUndefined();
});
