import { isFromThisSite } from '@/lib/http/isFromThisSite';
import { readBody } from '@/lib/http/readBody';
import { refuse } from '@/lib/http/refuse';
import { answerId } from './answerId';
import { consentCookie, forgetCookies } from './consentCookie';
import { consentVersion } from './consentVersion';
import { type Choice, findChoice } from './readConsent';
import { returnAddress } from './returnAddress';

/** C14: more than any choice needs, with a long address to return to. */
const maxBodyBytes = 1024;

/** As much as nginx takes of an answer when nobody has told it otherwise (proxy_buffer_size). */
const maxHeaderBytes = 4096;
/** What the server says with every answer (lib/delivery/headers.ts), and the choice itself. */
const otherHeaderBytes = 1200;

export type ChoicePlace = 'banner' | 'page';

/** What is known of a choice afterwards. Nothing else is logged: no address, no browser, no page, no identifier (C36). */
export type ChoiceLine = {
  event: 'consent';
  hour: string;
  version: number;
  choice: Choice;
  where: ChoicePlace;
};

type Answer = { response: Response; line?: ChoiceLine };

/**
 * Answers `POST /api/kakor`. The body is that of the form: `choice` is `all` or `necessary`, `where` is `banner` or
 * `page`, `return` the address to go back to. A form gets 303 back to it (C10), a script 204 (C11).
 * Refuses: other sites 403, other values 400, more than 1 kB 413 (C14).
 */
export async function answerChoice(request: Request, nowSeconds: number): Promise<Answer> {
  if (!isFromThisSite(request))
    return { response: refuse(403, 'A choice about cookies can only be sent from this website.') };

  const body = await readBody(request, maxBodyBytes);
  if (body === undefined) return { response: refuse(413, `The body is larger than ${maxBodyBytes} bytes.`) };

  const fields = new URLSearchParams(body);
  const choice = fields.get('choice');
  if (choice !== 'all' && choice !== 'necessary') {
    return { response: refuse(400, 'The field "choice" must be "all" or "necessary".') };
  }
  const where = fields.get('where');
  if (where !== 'banner' && where !== 'page')
    return { response: refuse(400, 'The field "where" must be "banner" or "page".') };

  const cookies = request.headers.get('cookie') ?? '';
  const address = returnAddress(fields.get('return')) ?? '/';
  const headers = new Headers({ 'Cache-Control': 'no-store' });
  headers.append('Set-Cookie', consentCookie(choice, nowSeconds, isSecure(request)));
  if (choice === 'necessary') {
    const room = maxHeaderBytes - otherHeaderBytes - address.length;
    for (const line of forgetCookies(cookies, hostName(request), address, room))
      headers.append('Set-Cookie', line);
    // A withdrawn yes: what a script kept in the browser's storages goes too, even where ours never ran (C33).
    if (findChoice(cookies)?.choice === 'all') headers.set('Clear-Site-Data', '"storage"');
  }

  const wantsPage = request.headers.get('accept')?.includes('text/html') ?? false;
  if (wantsPage) headers.set('Location', `${address}#${answerId}`);
  const hour = new Date(nowSeconds * 1000).toISOString().slice(0, 13);
  return {
    response: new Response(null, { status: wantsPage ? 303 : 204, headers }),
    line: { event: 'consent', hour, version: consentVersion, choice, where },
  };
}

/** Without the port; '' for what is no host. */
function hostName(request: Request): string {
  const address = `http://${request.headers.get('host')}`;
  return URL.canParse(address) ? new URL(address).hostname : '';
}

/** Behind a proxy the connection to us is plain; the proxy tells what the visitor's was. */
function isSecure(request: Request): boolean {
  const forwarded = request.headers.get('x-forwarded-proto')?.split(',')[0]?.trim();
  return (forwarded ?? new URL(request.url).protocol.slice(0, -1)) === 'https';
}
