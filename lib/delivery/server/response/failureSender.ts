import type { IncomingMessage, ServerResponse } from 'node:http';
import { pageHeaders } from '@/lib/delivery/headers';
import type { Site } from '@/lib/delivery/Site';
import type { ErrorStatus } from '@/lib/error/errorStatuses';
import { paramsOf } from '@/lib/http/requestTarget';
import { type Locale, localeOfAddress } from '@/lib/i18n/locales';
import { readSearchField } from '@/lib/text/readSearchField';
import type { FileStore } from './FileStore';
import { fillSearchField } from './fillSearchField';
import { sendFile, sendPage, sendSentence } from './sendAnswer';
import { writeRequestId } from './writeRequestId';

export type Failure = {
  status: ErrorStatus;
  locale: Locale;
  /** What was searched for: it stays in the field of the page. */
  words?: string;
  /** What a visitor can name to those who read the log. */
  requestId?: string;
};

export type FailureSender = ReturnType<typeof failureSender>;

/** What says that something went wrong: to a person by a page of the build, to a program by a sentence. */
export function failureSender(site: Site, store: FileStore) {
  const say: typeof sendSentence = (request, response, status, sentence, headers) =>
    sendSentence(request, response, status, sentence, { ...site.headers, ...headers });

  const sendError = (
    request: IncomingMessage,
    response: ServerResponse,
    { status, locale, words = '', requestId }: Failure,
  ) => {
    const file = site.errors[locale][status];
    const html =
      (words && fillSearchField(store.readText(file), words)) ||
      (status === '500' && requestId && writeRequestId(store.readText(file), requestId));
    const number = Number.parseInt(status, 10);
    const headers = { ...site.headers, ...pageHeaders(site.dictionary) };
    if (html) sendPage(request, response, file, { status: number, html, headers });
    else sendFile(request, response, store, file, number);
  };

  const sendUnavailable = (
    request: IncomingMessage,
    response: ServerResponse,
    target: string,
    { message, retryAfterSeconds }: { message: string; retryAfterSeconds: number },
    status: ErrorStatus = '503',
  ) => {
    response.setHeader('Retry-After', retryAfterSeconds);
    if (isForPerson(request))
      return sendError(request, response, {
        status,
        locale: localeOfAddress(target),
        words: readSearchField(paramsOf(target).get('q') ?? ''),
      });
    say(request, response, 503, `${message} Ask again in ${retryAfterSeconds} s.`, {});
  };

  /** That the request cannot be answered as it is. */
  const sendRefusal = (
    request: IncomingMessage,
    response: ServerResponse,
    target: string,
    { status, sentence, allow }: { status: number; sentence: string; allow?: string },
  ) => {
    if (allow) response.setHeader('Allow', allow);
    if (isForPerson(request))
      return sendFile(request, response, store, site.errors[localeOfAddress(target)]['400'], status);
    say(request, response, status, sentence, {});
  };

  return { say, sendError, sendUnavailable, sendRefusal };
}

const isForPerson = ({ headers }: IncomingMessage) => headers.accept?.includes('text/html') ?? false;
