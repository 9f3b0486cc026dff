import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Compared, compareVersions } from '@/lib/history/compareVersions';

/** `[+added+]` and `[-removed-]`, a line each; a row of skipped lines is their number. */
const show = (compared: Compared[]) =>
  compared.map((each) =>
    each.kind === 'skipped'
      ? `(${each.lines})`
      : each.pieces
          .map(({ kind, text }) =>
            kind === 'same' ? text : kind === 'added' ? `[+${text}+]` : `[-${text}-]`,
          )
          .join(''),
  );

describe('two versions', () => {
  test('that are the same have nothing to show', () => {
    expect(show(compareVersions(['Bröd', 'Smör'], ['Bröd', 'Smör']))).toEqual(['(2)']);
  });

  test('are compared word by word', () => {
    expect(
      show(compareVersions(['Vi bakar tre bröd varje dag.'], ['Vi bakar fyra bröd varje dag.'])),
    ).toEqual(['Vi bakar [-tre-][+fyra+] bröd varje dag.']);
  });

  test('with a new paragraph between leave those around it alone', () => {
    expect(show(compareVersions(['Bröd', 'Ost'], ['Bröd', 'Smör', 'Ost']))).toEqual([
      'Bröd',
      '[+Smör+]',
      'Ost',
    ]);
  });

  test('with a paragraph less tell it where it stood', () => {
    expect(show(compareVersions(['Bröd', 'Smör', 'Ost'], ['Bröd', 'Ost']))).toEqual([
      'Bröd',
      '[-Smör-]',
      'Ost',
    ]);
  });

  test('with nothing in common on a line show two lines, and not a mixture', () => {
    expect(show(compareVersions(['Ugnen är varm nu'], ['Öppet varje tisdag']))).toEqual([
      '[+Öppet varje tisdag+]',
      '[-Ugnen är varm nu-]',
    ]);
  });

  test('show one line around a change and count the others', () => {
    const before = ['1', '2', '3', '4', '5', '6', '7'];
    expect(show(compareVersions(before, before.with(3, 'fyra')))).toEqual([
      '(2)',
      '3',
      '[+fyra+]',
      '[-4-]',
      '5',
      '(2)',
    ]);
  });
});

test('both versions can be read out of the comparison, whatever they are', () => {
  const line = fc.array(fc.constantFrom('bröd', 'smör', 'ost', 'och', 'är', 'gott'), {
    minLength: 1,
    maxLength: 6,
  });
  const version = fc.array(
    line.map((words) => words.join(' ')),
    { maxLength: 8 },
  );
  fc.assert(
    fc.property(version, version, (before, after) => {
      // Nothing is skipped when every line has a change beside it.
      const compared = compareVersions(before, after);
      const lines = compared.flatMap((each) => (each.kind === 'line' ? [each.pieces] : []));
      const without = (kind: 'added' | 'removed') =>
        lines
          .map((pieces) =>
            pieces
              .filter((piece) => piece.kind !== kind)
              .map(({ text }) => text)
              .join(''),
          )
          .filter(Boolean);
      const skipped = compared.reduce((sum, each) => sum + (each.kind === 'skipped' ? each.lines : 0), 0);
      expect(without('removed').length + skipped).toBe(after.length);
      for (const text of without('removed')) expect(after).toContain(text);
      for (const text of without('added')) expect(before).toContain(text);
    }),
  );
});
