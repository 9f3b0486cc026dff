import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { contentFolder, home, page } from '../contentFolder';

/** One day at work: a new page, a link to it, a mistake, the mending, a move, the end of a page, through the commands. */
test('an editor adds, links, mends, moves and ends pages', async () => {
  const folder = contentFolder({
    ...home,
    'content/sv/om-forsakringskassan/kontakt.mdx': page('Kontakt'),
    'content/english/index.mdx': page('About'),
    'content/redirects.json': '{}\n',
  });
  expect((await folder.run(['addresses'])).code).toBe(0);
  expect(await folder.run(['check'])).toEqual({ code: 0, output: '0 fel och 0 råd på 3 sidor.' });

  // A new page. What it still lacks is told of.
  const press = 'content/sv/om-forsakringskassan/press.mdx';
  expect(await folder.run(['new', '/om-forsakringskassan/press', 'Press'])).toEqual({
    code: 0,
    output: `Sidan är skapad: ${press}
Fyll i description, sources och texten. Se den med npm run dev, på adressen
  http://localhost:3000/om-forsakringskassan/press
Kontrollera den med npm run content check ${press}`,
  });
  expect(await folder.run(['check'])).toEqual({
    code: 1,
    output: `Fel (stoppar bygget):
${press}:3:13  Fältet description saknas. Vad sidan handlar om, i en eller två meningar. Visas i sökträffar. Högst 160 tecken.
${press}:6:11  Fältet sources (nummer 1) › title saknas. Källans namn.
${press}:7:14  Fältet sources (nummer 1) › validity saknas. Vad uppgifterna gäller för: ett årtal, en lydelse eller "odaterad", som inte visas.

3 fel och 0 råd på 4 sidor.`,
  });
  folder.write(press, page('Press', '## Bilder\n\nBilder på kontoren.'));

  // A link to it, with a slip of the fingers in the address and one in the anchor.
  const start = 'content/sv/om-forsakringskassan.mdx';
  folder.write(
    start,
    page('Om Försäkringskassan', 'Här är [pressbilder](/om-forsakringskassan/pres#bilder).'),
  );
  expect((await folder.run(['check', start])).output).toContain(
    `${start}:10:8  Länken går till "/om-forsakringskassan/pres", som inte finns. Menade du "/om-forsakringskassan/press"?`,
  );
  folder.write(
    start,
    page('Om Försäkringskassan', 'Här är [pressbilder](/om-forsakringskassan/press#bidler).'),
  );
  expect((await folder.run(['check', start])).output).toContain('Menade du #bilder ("Bilder")?');
  folder.write(
    start,
    page('Om Försäkringskassan', 'Här är [pressbilder](/om-forsakringskassan/press#bilder).'),
  );
  expect(await folder.run(['check'])).toEqual({ code: 0, output: '0 fel och 0 råd på 4 sidor.' });
  expect((await folder.run(['report', '/om-forsakringskassan/press'])).output).toBe(
    `Länkar till /om-forsakringskassan/press:\n  /om-forsakringskassan  (${start})`,
  );

  // The page gets another address. The link follows, and the old address leads on.
  expect(await folder.run(['move', '/om-forsakringskassan/press', '/om-forsakringskassan/bilder'])).toEqual({
    code: 0,
    output: `Flyttad: /om-forsakringskassan/press → /om-forsakringskassan/bilder
Omdirigering skriven i content/redirects.json.
Länkar ändrade i:
  ${start}`,
  });
  expect(folder.read(start)).toContain('[pressbilder](/om-forsakringskassan/bilder#bilder)');
  expect(JSON.parse(folder.read('content/redirects.json'))).toEqual({
    '/om-forsakringskassan/press': '/om-forsakringskassan/bilder',
  });
  expect((await folder.run(['check'])).code).toBe(0);

  // The page is to end. The link to it has to go first, and is told of in time.
  const pictures = 'content/sv/om-forsakringskassan/bilder.mdx';
  folder.write(pictures, page('Press', '## Bilder\n\nText.', 'unpublish: 2026-12-24T12:00:00+01:00\n'));
  expect((await folder.run(['check'])).output).toContain(
    'som slutar visas 2026-12-24 12:00, men den här sidan ligger kvar.',
  );
  folder.write(start, page('Om Försäkringskassan'));
  expect((await folder.run(['check'])).code).toBe(0);

  // When it has ended, its old address must not lead to it. The page is taken away, and readers are sent on.
  const after = new Date('2026-12-24T12:00:00+01:00');
  expect((await folder.run(['check'], after)).output).toContain(
    'leder till "/om-forsakringskassan/bilder", som inte visas nu.',
  );
  expect(
    (await folder.run(['remove', '/om-forsakringskassan/bilder', '/om-forsakringskassan/kontakt'], after))
      .code,
  ).toBe(0);
  expect(existsSync(join(folder.root, pictures))).toBe(false);
  expect(JSON.parse(folder.read('content/redirects.json'))).toEqual({
    '/om-forsakringskassan/bilder': '/om-forsakringskassan/kontakt',
    '/om-forsakringskassan/press': '/om-forsakringskassan/kontakt',
  });
  expect(await folder.run(['check'], after)).toEqual({ code: 0, output: '0 fel och 0 råd på 3 sidor.' });
});
