import { describe, expect, test } from 'vitest';
import { heardLine, heardLines, readLog, sceneFaults } from '../../orca/heardLog.mjs';
import { scenes } from '../../orca/scenes.mjs';

const names = Object.keys(scenes);

// What Orca said when it was last run and read through: where it cannot be run, this is what there is (npm run orca).
describe.each(['firefox', 'chromium'])('what Orca says of the site in %s', (browser) => {
  const log = readLog(browser);

  test('was written down for every scene', () => {
    expect([...log.keys()].toSorted()).toEqual(names.toSorted());
  });

  test.each(names)('%s has what a visitor must hear, in its order', (name) => {
    const scene = scenes[name];
    expect(scene && sceneFaults(scene, log.get(name) ?? '', browser)).toEqual([]);
  });
});

test('a scene tells of words that are missing, in another order, said twice, or not to be said', () => {
  const scene = { path: '/', acts: [], wanted: ['först', 'sedan'], once: ['klart'], never: ['– lagar'] };

  expect(sceneFaults(scene, '  – först\n  – sedan\n  – klart', 'chromium')).toEqual([]);
  expect(
    sceneFaults({ ...scene, inFirefox: ['kronor'] }, '  – först\n  – sedan\n  – klart', 'firefox'),
  ).toEqual(['not said, or not in its place: kronor']);
  expect(sceneFaults(scene, '  – sedan\n  – först\n  – klart\n  – klart\n  – lagar.', 'chromium')).toEqual([
    'not said, or not in its place: sedan',
    'said 2 times: klart',
    'said, and should not be: – lagar',
  ]);
});

test('a log has the language of what is said, and nothing that differs from run to run', () => {
  expect(heardLine({ kind: 'read', text: 'English', language: 'en' })).toBe('  » [en] English');
  expect(heardLine({ kind: 'say', text: 'Kontakt besökt\u00a0länk.', language: '' })).toBe(
    '  – Kontakt länk.',
  );
  expect(heardLine({ kind: 'say', text: 'Sidan har 9 landmärken.', language: '' })).toBeUndefined();
  expect(heardLine({ kind: 'say', text: 'lämnar navigering.', language: '' })).toBeUndefined();
  expect(heardLine({ kind: 'read', text: 'lämnar lista.', language: '' })).toBe('  » lämnar lista.');
  expect(heardLine({ kind: 'ready', text: '', language: '' })).toBeUndefined();
});

test('a log has a state once, whether a browser tells it before the name or with it', () => {
  const say = (text: string) => ({ kind: 'say' as const, text, language: '' });
  const named = ['banderoll', 'Meny infälld tryckknapp.'].map(say);
  expect(heardLines([say('infälld'), say('lämnar lista.'), ...named])).toBe(heardLines(named));
  expect(heardLines([say('Meny infälld tryckknapp.'), say('utfälld'), say('Vårt uppdrag länk.')])).toContain(
    '\n  – utfälld\n',
  );
});
