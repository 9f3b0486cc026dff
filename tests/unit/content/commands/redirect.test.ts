import { expect, test } from 'vitest';
import { contentFolder, home, page } from '../contentFolder';

const a = '/om-forsakringskassan/a';
const site = {
  ...home,
  [`content/sv${a}.mdx`]: page('A'),
  'content/redirects.json': `{\n  "/gammal": "${a}",\n  "/borta": null\n}\n`,
};
const redirects = (folder: ReturnType<typeof contentFolder>) =>
  JSON.parse(folder.read('content/redirects.json') ?? '');

test.each([
  [['/ny', a], `Den som går till /ny kommer till ${a}.`, { '/ny': a }],
  [
    ['/ny', 'https://www.statenssc.se'],
    'Den som går till /ny kommer till https://www.statenssc.se.',
    { '/ny': 'https://www.statenssc.se' },
  ],
  [['/ny'], 'Den som går till /ny får veta att sidan är borta för gott.', { '/ny': null }],
  [
    ['/gammal', '/om-forsakringskassan'],
    `Förut ledde den till ${a}.\nDen som går till /gammal kommer till /om-forsakringskassan.`,
    { '/gammal': '/om-forsakringskassan' },
  ],
  [
    ['/borta', a],
    `Förut var sidan borta för gott.\nDen som går till /borta kommer till ${a}.`,
    { '/borta': a },
  ],
])('an old address leads where %j says, and the others stay', async (words, said, changed) => {
  const folder = contentFolder(site);
  expect(await folder.run(['redirect', ...words])).toEqual({ code: 0, output: said });
  expect(redirects(folder)).toEqual({ '/borta': null, '/gammal': a, ...changed });
});

test.each([
  [
    ['/ny', '/om-forsakringskassan/b'],
    `Omdirigeringen från "/ny" leder till "/om-forsakringskassan/b", som inte finns. Menade du "${a}"?`,
  ],
  [['/ny', '/gammal'], `Omdirigeringen från "/ny" går i flera steg. Skriv slutmålet direkt: "/ny": "${a}".`],
  [['/ny', '/ny'], 'Omdirigeringen från "/ny" leder till sig själv. Ta bort raden.'],
  [
    ['/om-forsakringskassan', a],
    `"/om-forsakringskassan" är en sida, så omdirigeringen används aldrig. Ta bort raden, eller ta bort sidan.`,
  ],
  [
    ['ny', a],
    'Den gamla adressen "ny" ska börja med /, sluta utan / och sakna frågetecken, #, % och mellanslag.',
  ],
  [
    ['/r%C3%A5g//br%C3%B6d', a],
    'Den gamla adressen "/r%C3%A5g//br%C3%B6d" används aldrig så som den står. Skriv den som den läses: "/råg/bröd".',
  ],
])('%j is refused, and nothing is done', async (words, said) => {
  const folder = contentFolder(site);
  expect(await folder.run(['redirect', ...words])).toEqual({ code: 2, output: said });
  expect(redirects(folder)).toEqual({ '/gammal': a, '/borta': null });
});
