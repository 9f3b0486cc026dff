import { checkRedirects } from '@/lib/check/checks/checkRedirects';
import { changedAddresses } from '@/lib/content/knownAddresses';
import { openContent } from '@/lib/content/openContent';
import { readRedirects, redirectsFile } from '@/lib/content/readRedirects';
import { redirectsText } from '@/lib/content/redirectsText';
import { commitFiles } from '@/lib/source/transaction/commitFiles';
import { changeFile } from '@/lib/source/transaction/FileChange';
import { type Command, WrongUse } from './Command';

export const redirect: Command = {
  usage: 'redirect <gammal adress> [adress som den leder till]',
  does: 'Låter en gammal adress leda till en sida, eller till en hel adress på en annan webbplats. Utan den: sidan är borta för gott, och det får läsaren veta.',
  flags: [],
  wordCount: { min: 1, max: 2 },
  run({ words: [from = '', to = ''] }, context) {
    const { site, redirects } = openContent(context);
    if (redirects.faults.length > 0)
      throw new WrongUse(`Rätta ${redirectsFile} först: npm run content check visar felet.`);

    const map = new Map([...redirects.map].filter(([old]) => old !== from));
    const gone = redirects.gone.filter((old) => old !== from);
    if (to === '') gone.push(from);
    else map.set(from, to);
    const text = redirectsText({ map, gone });
    const known = new Set(checkRedirects(redirects, site).map(({ message }) => message));
    const fault = checkRedirects(readRedirects(text), site).find(({ message }) => !known.has(message));
    if (fault) throw new WrongUse(fault.message);

    commitFiles(context.root, [
      changeFile(context.root, redirectsFile, text),
      changedAddresses({ ...site, redirects: map, gone: new Set(gone) }),
    ]);
    const before = redirects.map.get(from);
    if (before !== undefined) context.print(`Förut ledde den till ${before}.`);
    if (redirects.gone.includes(from)) context.print('Förut var sidan borta för gott.');
    context.print(
      to === ''
        ? `Den som går till ${from} får veta att sidan är borta för gott.`
        : `Den som går till ${from} kommer till ${to}.`,
    );
    return 0;
  },
};
