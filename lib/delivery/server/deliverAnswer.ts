import { refusedInHeader } from '@/lib/http/refuse';
import type { ErrorStatus, Site } from '../Site';
import { compressAnswer, isWorthCompressing } from './compressAnswer';
import type { MadeAnswer, Question } from './Make';
import { refusalPage } from './refusalPage';

/** What a route has answered, whole. */
export type Kept = MadeAnswer & { body: Buffer };

/** What a visitor gets of what a route has answered: the answer in the form that the browser takes, or a page that tells a person why there is none. */
export async function deliverAnswer(
  made: Kept,
  question: Question,
  { site, siteFolder }: { site: Pick<Site, 'errors'>; siteFolder: string },
): Promise<MadeAnswer | ErrorStatus> {
  const refused = refusalPage(site, siteFolder, question, made);
  if (refused) return compress(refused, question.encoding);
  const error = errorOf(made, question);
  if (error && wantsPage(question)) return error;
  return compress(withoutHint(made), question.encoding);
}

/** Between a route and the server. */
function withoutHint({ headers: { [refusedInHeader]: _, ...headers }, ...rest }: Kept): Kept {
  return { ...rest, headers };
}

export async function compress(
  { status, headers, body }: Kept,
  encoding: Question['encoding'],
): Promise<MadeAnswer> {
  if (!isWorthCompressing(body, typeOf({ headers }))) return { status, headers, body };
  return {
    status,
    headers: {
      ...headers,
      vary: [headers.vary, 'Accept-Encoding'].filter(Boolean).join(', '),
      ...(encoding !== 'identity' && { 'content-encoding': encoding }),
    },
    body: await compressAnswer(body, encoding),
  };
}

const errorPages: Record<number, ErrorStatus> = { 404: '404', 410: '410' };

/**
 * Next's own pages for errors are made in the browser, outside the site's frame: the site's are answered instead. A sentence of our
 * own (lib/http/refuse.ts) is let through to a program.
 */
function errorOf(made: MadeAnswer, { headers }: Question): ErrorStatus | undefined {
  const status = made.status >= 500 ? '500' : errorPages[made.status];
  // An unexpected error in a route handler has no type at all.
  const isPage = typeOf(made) === '' || isHtml(made) || made.status === 500;
  return status && (isPage || headers.accept?.includes('text/html')) ? status : undefined;
}

/** What a script asked for gets the status alone, or the sentence. */
const wantsPage = ({ method, headers }: Question) =>
  method === 'GET' || method === 'HEAD' || headers.accept?.includes('text/html');

const typeOf = ({ headers }: Pick<MadeAnswer, 'headers'>) => String(headers['content-type'] ?? '');
export const isHtml = (made: MadeAnswer) => typeOf(made).startsWith('text/html');
