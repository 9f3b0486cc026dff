import { isFromThisSite } from '@/lib/http/isFromThisSite';
import type { PlainResponse } from '@/lib/http/PlainResponse';
import type { ReceivedRequest } from '@/lib/http/ReceivedRequest';
import { readBody } from '@/lib/http/readBody';
import { readForwarded } from '@/lib/http/readForwarded';
import { refuse } from '@/lib/http/refuse';
import { hourOf } from '@/lib/log/hourOf';
import { answerId } from './answerId';
import { analyticsLines, consentCookie, forgetCookies, otherAnswerLines } from './consentCookie';
import { consentVersion } from './consentVersion';
import { type Choice, findChoice } from './readConsent';
import { returnAddress } from './returnAddress';

/**
 * C14: more than any choice needs, with a long address to return to (maxReturnLength). Counted as it is meant, not as it is sent: a
 * form writes each sign that is no letter as three, and the site's own forms must never be too large.
 */
const maxBodyBytes = 1024;
const mostBytesForOne = 3;

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

type Answer = {
  response: PlainResponse;
  line?: ChoiceLine;
  /** A no after a yes. */
  isWithdrawn?: boolean;
};

/**
 * Answers `POST /api/kakor`. The body is that of the form: `choice` is `all` or `necessary`, `where` is `banner` or
 * `page`, `return` the address to go back to, and `script` is `off` where the browser runs none. A form gets 303 back (C10), a script 204 (C11).
 * Refuses: other sites 403, other values 400, more than 1 kB 413 (C14).
 */
export async function answerChoice(request: ReceivedRequest, nowSeconds: number): Promise<Answer> {
  const fields = await readFields(request);
  if (!fields) return { response: refuse(413, `The body is larger than ${maxBodyBytes} bytes.`) };
  const address = returnAddress(fields.get('return')) ?? '/';

  if (!isFromThisSite(request)) {
    return { response: refuse(403, 'A choice about cookies can only be sent from this website.', address) };
  }
  const choice = fields.get('choice');
  if (choice !== 'all' && choice !== 'necessary') {
    return { response: refuse(400, 'The field "choice" must be "all" or "necessary".', address) };
  }
  const where = fields.get('where');
  if (where !== 'banner' && where !== 'page') {
    return { response: refuse(400, 'The field "where" must be "banner" or "page".', address) };
  }

  const cookies = request.headers.get('cookie') ?? '';
  const forwarded = readForwarded((name) => request.headers.get(name));
  const host = hostName(forwarded.host ?? request.headers.get('host'));
  const room = maxHeaderBytes - otherHeaderBytes - address.length;
  const forgotten = forgetCookies(linesToForget(choice, cookies, host, address), room);
  // A withdrawn yes: what scripts have stored goes too. A page with script does that itself, and keeps what was there before (C33).
  const isWithdrawn = choice === 'necessary' && findChoice(cookies)?.choice === 'all';
  const mustClear = isWithdrawn && fields.get('script') === 'off';
  const wantsPage = request.headers.get('accept')?.includes('text/html') ?? false;
  const hour = hourOf(nowSeconds);
  return {
    response: {
      status: wantsPage ? 303 : 204,
      headers: {
        'cache-control': 'no-store',
        'set-cookie': [...forgotten, consentCookie(choice, nowSeconds, forwarded.isHttps)],
        ...(mustClear && { 'clear-site-data': '"storage"' }),
        ...(wantsPage && { location: `${address}#${answerId}` }),
      },
    },
    line: { event: 'consent', hour, version: consentVersion, choice, where },
    isWithdrawn,
  };
}

function* linesToForget(choice: Choice, ...place: [cookies: string, host: string, address: string]) {
  yield* otherAnswerLines(...place);
  if (choice === 'necessary') yield* analyticsLines(...place);
}

/** `undefined` when they are more than allowed. */
async function readFields(request: ReceivedRequest): Promise<URLSearchParams | undefined> {
  const body = await readBody(request, maxBodyBytes * mostBytesForOne);
  const fields = new URLSearchParams(body);
  const bytes = [...fields].map(([name, value]) => Buffer.byteLength(`${name}=${value}&`));
  const isTooMuch = body === undefined || bytes.reduce((sum, each) => sum + each, 0) - 1 > maxBodyBytes;
  return isTooMuch ? undefined : fields;
}

/** Without the port; '' for what is no host. */
function hostName(host: string | null): string {
  const address = `http://${host}`;
  return URL.canParse(address) ? new URL(address).hostname : '';
}
