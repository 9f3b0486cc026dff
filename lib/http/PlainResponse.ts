/**
 * What an answer says, as data: `npm start` writes it as it is. To make a `Response` of it and to read that again takes longer than to find
 * what to answer.
 */
export type PlainResponse = {
  status: number;
  /** Names in small letters. */
  headers: Readonly<Record<string, string | string[]>>;
  body?: string;
};

/** As Next wants it of a route. */
export function toResponse({ status, headers, body }: PlainResponse): Response {
  const lines = Object.entries(headers).flatMap(([name, value]) =>
    [value].flat().map((each): [string, string] => [name, each]),
  );
  return new Response(body, { status, headers: lines });
}
