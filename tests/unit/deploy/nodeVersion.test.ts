import { expect, test } from 'vitest';
import { oldNodeFault } from '@/deploy/nodeVersion.mjs';

test.each(['v20.9.0', 'v20.10.0', 'v21.0.0', 'v22.1.0', 'v100.0.0', 'v21.0.0-nightly2023'])(
  'Node %s will do',
  (version) => {
    expect(oldNodeFault(version, '>=20.9')).toBeUndefined();
  },
);

test.each(['v20.8.1', 'v19.9.0', 'v14.21.3', 'v9.11.2'])('Node %s is too old', (version) => {
  expect(oldNodeFault(version, '>=20.9')).toBe(
    `This site needs Node 20.9 or newer, but this is Node ${version}: install a newer one from https://nodejs.org and try again.`,
  );
});

test('a patch version in "engines" changes nothing', () => {
  expect(oldNodeFault('v20.9.0', '>=20.9.0')).toBeUndefined();
  expect(oldNodeFault('v20.8.9', '>=20.9.0')).toContain('needs Node 20.9 or newer');
});

test('another form of "engines" is a fault, not a yes', () => {
  expect(() => oldNodeFault('v20.9.0', '^20.9 || 22')).toThrow(
    '"engines" in package.json must have the form ">=20.9", but is "^20.9 || 22".',
  );
});
