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

describe('both versions can be read out of the comparison', () => {
  const text = fc
    .array(fc.constantFrom('bröd', 'smör', 'ost', 'och', 'är', 'gott'), { minLength: 1, maxLength: 6 })
    .map((words) => words.join(' '));
  const version = fc.array(text, { maxLength: 8 });
  /** What an editor does to a line: leaves it (most often), takes it away, changes its end, or writes another before it. */
  const edit = fc.oneof(
    { weight: 4, arbitrary: fc.constant((line: string) => [line]) },
    { weight: 1, arbitrary: fc.constant(() => []) },
    { weight: 1, arbitrary: fc.constant((line: string) => [`${line} varje dag`]) },
    { weight: 1, arbitrary: text.map((other) => (line: string) => [other, line]) },
  );
  const edited = fc
    .array(fc.tuple(text, edit), { maxLength: 12 })
    .map((lines) => [lines.map(([line]) => line), lines.flatMap(([line, change]) => change(line))] as const);

  test.each([
    ['whatever they are', fc.tuple(version, version), ['added', 'removed', 'changed']],
    ['when one is the other, edited', edited, ['added', 'removed', 'changed', 'skipped', 'same']],
  ])('%s', (_, versions, reachable) => {
    const reached = new Map<string, number>();
    const count = (what: string) => reached.set(what, (reached.get(what) ?? 0) + 1);
    fc.assert(
      fc.property(versions, ([before, after]) => {
        const compared = compareVersions(before, after);
        for (const each of compared) {
          if (each.kind === 'skipped') count('skipped');
          else if (each.pieces.length > 1) count('changed');
          else for (const { kind } of each.pieces) count(kind);
        }
        for (const [own, other] of [
          [before, 'added'],
          [after, 'removed'],
        ] as const) {
          let place = 0;
          for (const each of compared) {
            if (each.kind === 'skipped') {
              place += each.lines;
              continue;
            }
            const pieces = each.pieces.filter(({ kind }) => kind !== other);
            if (pieces.length > 0) expect(pieces.map(({ text }) => text).join('')).toBe(own[place++]);
          }
          expect(place).toBe(own.length);
        }
      }),
      { numRuns: 300 },
    );
    for (const what of reachable) expect(reached.get(what), what).toBeGreaterThan(20);
  });
});
