import { frameIds } from '@/lib/content/anchors/frameIds';
import type { Page } from '@/lib/content/head/Page';
import type { PageCheck } from '@/lib/content/PageCheck';
import type { Site } from '@/lib/content/Site';
import { linksOf } from '@/lib/content/tree/linksOf';
import { isOnOwnMachine, isPublicHost, ownMachine } from '@/lib/source/isPublicHost';
import { pathOfPublicFile } from '@/lib/source/pathOfPublicFile';
import { publicFileFault } from '@/lib/source/publicFileFault';
import { swedishTime } from '@/lib/source/swedishTime';
import { nearestName } from '@/lib/text/nearestName';
import { withoutLookAlikes } from '@/lib/text/withoutLookAlikes';

type LinkFault = { rule: string; message: string };

/** Every link leads to something that exists, for as long as the page that links is shown. */
export const checkLinks: PageCheck = ({ tree, page }, report, site) => {
  for (const { node, href } of linksOf(tree)) {
    // A footnote, which checkMarkup tells of.
    if (node.type === 'definition' && node.identifier.startsWith('^')) continue;
    const fault = (node.type === 'image' && pictureFault(href, site)) || linkFault(href, page, site);
    if (fault) report(node, fault.rule, fault.message);
  }
};

/** The address of a picture is that of its file in public/. */
function pictureFault(href: string, { root }: Site): LinkFault | undefined {
  // With an ending it is told as a file that is not there.
  if (/^\/(?!\/)[^.]*$/.test(href) && !pathOfPublicFile(href, root))
    return form(
      `Bildens adress är "${href}", och där finns ingen bildfil. Lägg bilden i mappen public och skriv filens namn med ändelse, till exempel "/karta.png".`,
    );
  if (href === '' || /^(?:[/#]|[a-z][a-z\d+.-]*:)/i.test(href)) return undefined;
  const name = href.replace(/^(?:\.{0,2}\/)*(?:public\/)?/, '');
  return form(`Bildens adress är "${href}". Lägg bildfilen i mappen public och skriv "/${name}".`);
}

function linkFault(href: string, page: Page, site: Site): LinkFault | undefined {
  if (href === '') {
    return form(
      'Länken saknar adress. Skriv [text](/adress), med adressen till en sida eller en hel adress som börjar med https://.',
    );
  }
  if (href.startsWith('#')) return anchorFault(href.slice(1), page.address, site);
  if (href.startsWith('//')) return form(`Länken går till "${href}". Skriv hela adressen: "https:${href}".`);
  if (href.startsWith('/')) return internalFault(href, page, site);
  if (/^[a-z][a-z\d+.-]*:/i.test(href)) return externalFault(href);
  if (/^www\./i.test(href)) return form(`Länken går till "${href}". Skriv hela adressen: "https://${href}".`);

  const nearest = site.nearestAddress(`/${href.replace(/^(\.{0,2}\/)+/, '').replace(/\.mdx$/, '')}`);
  return form(
    `Länken går till "${href}". En länk inom webbplatsen börjar med /${nearest ? `, till exempel "${nearest}"` : ''}, och en länk till en annan webbplats med https://.`,
  );
}

const form = (message: string): LinkFault => ({ rule: 'link-form', message });

function externalFault(href: string): LinkFault | undefined {
  if (/^mailto:/i.test(href)) {
    if (/^mailto:[^\s@?]+@[^\s@?]+\.[^\s@?]+(\?\S*)?$/i.test(href)) return undefined;
    return form(`"${href}" är ingen e-postadress. Skriv till exempel mailto:namn@exempel.se.`);
  }
  if (/^tel:/i.test(href)) {
    if (/^tel:\+?\d[\d-]+$/i.test(href)) return undefined;
    return form(
      `"${href}" är inget telefonnummer. Skriv bara siffror och bindestreck, till exempel tel:0771-524524.`,
    );
  }
  // Copied from a preview, where the desk's address has its key in it: of that nothing is told again.
  if (isOnOwnMachine(href)) return form(`${ownMachine} Skriv "${new URL(href).pathname}".`);
  if (/^https?:\/\//i.test(href) && URL.canParse(href) && isPublicHost(new URL(href).hostname))
    return undefined;
  if (/^https?:/i.test(href))
    return form(`"${href}" är ingen hel webbadress. Skriv till exempel https://www.exempel.se/sida.`);
  return form(
    `Länken börjar med "${href.slice(0, href.indexOf(':') + 1)}". Länkar går till https://, mailto:, tel: eller en adress på webbplatsen som börjar med /.`,
  );
}

function internalFault(href: string, page: Page, site: Site): LinkFault | undefined {
  const [, path = '', query, anchor] = /^([^?#]*)(\?[^#]*)?(?:#(.*))?$/s.exec(href) ?? [];

  if (site.generatedPages.at(path)) return undefined;
  const target = site.fileAt(path);
  if (target) {
    if (query) return form(`Länken har ett frågetecken i adressen. Skriv bara "${path}".`);
    const targetPage = site.pageAt(path);
    const time = targetPage && path !== page.address ? timeFault(targetPage, page, site.now) : undefined;
    if (time) return time;
    return anchor === undefined ? undefined : anchorFault(anchor, path, site);
  }
  if (
    path.length > 1 &&
    path.endsWith('/') &&
    (site.fileAt(path.slice(0, -1)) || site.generatedPages.at(path.slice(0, -1)))
  ) {
    return form(`Länken slutar med ett snedstreck. Skriv "${path.slice(0, -1)}".`);
  }
  const moved = site.redirects.get(path);
  if (moved) return { rule: 'link-moved', message: `Sidan "${path}" har flyttat. Skriv "${moved}".` };
  if (/\.[a-z\d]+$/i.test(path)) return publicFileFault(path, site.root);

  return {
    rule: 'link-broken',
    message: `Länken går till "${path}", som inte finns. ${suggestion(path, site)}`,
  };
}

function suggestion(path: string, site: Site): string {
  const latin = withoutLookAlikes(path);
  if (latin !== path && (site.fileAt(latin) || site.generatedPages.at(latin))) {
    return `Adressen har bokstäver ur ett annat alfabet. Skriv "${latin}" på nytt för hand.`;
  }
  const nearest = site.nearestAddress(latin);
  if (nearest) return `Menade du "${nearest}"?`;
  return 'Rätta adressen, eller skapa sidan med npm run content new.';
}

/** A rebuild at the moment of publishing happens unattended: it must not find a link that has just died. */
function timeFault(target: Page, page: Page, now: Date): LinkFault | undefined {
  const from = Math.max(now.getTime(), page.head.publish ? Date.parse(page.head.publish) : 0);
  const until = page.head.unpublish ? Date.parse(page.head.unpublish) : Number.POSITIVE_INFINITY;
  const { publish, unpublish } = target.head;
  // A page that is no longer shown may link anywhere.
  if (until <= from) return undefined;

  if (unpublish && Date.parse(unpublish) <= from) {
    return untimely(
      `Länken går till "${target.address}", som slutade visas ${swedishTime(unpublish)}. Ta bort länken.`,
    );
  }
  if (publish && Date.parse(publish) > from) {
    return untimely(
      `Länken går till "${target.address}", som visas först ${swedishTime(publish)}. Ta bort länken tills dess, eller ge den här sidan samma tid i fältet publish.`,
    );
  }
  if (unpublish && Date.parse(unpublish) < until) {
    return untimely(
      `Länken går till "${target.address}", som slutar visas ${swedishTime(unpublish)}, men den här sidan ligger kvar. Ta bort länken, eller ge den här sidan samma tid i fältet unpublish.`,
    );
  }
  return undefined;
}

const untimely = (message: string): LinkFault => ({ rule: 'link-untimely', message });

function anchorFault(anchor: string, address: string, site: Site): LinkFault | undefined {
  const headings = site.headingsAt(address);
  const ids = headings.map(({ id }) => id);
  if (anchor === frameIds.content || ids.includes(anchor)) return undefined;

  const nearest = nearestName(withoutLookAlikes(anchor), ids);
  const heading = headings.find(({ id }) => id === nearest);
  if (heading) {
    return {
      rule: 'anchor',
      message: `Sidan "${address}" har ingen rubrik med ankaret #${anchor}. Menade du #${heading.id} ("${heading.text}")?`,
    };
  }
  const choice =
    ids.length > 0 ? `Ankarna är ${ids.map((id) => `#${id}`).join(', ')}.` : 'Sidan har inga underrubriker.';
  return { rule: 'anchor', message: `Sidan "${address}" har ingen rubrik med ankaret #${anchor}. ${choice}` };
}
