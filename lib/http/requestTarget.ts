/** The path of a request target (RFC 9112, 3.2.1). Without the query: what visitors search for is not stored. */
export const pathOf = (target: string) => target.replace(/\?.*/s, '');

export const paramsOf = (target: string) => new URLSearchParams(target.slice(pathOf(target).length));
