/** What an address may ask for: far more than a person does, for a whole town may stand behind one. An IPv6 address is its network. */
const zones = {
  choice: { perSecond: 20, burst: 200 },
  view: { perSecond: 50, burst: 500 },
  search: { perSecond: 10, burst: 100 },
  suggestion: { perSecond: 30, burst: 300 },
  /** What Node alone can tell of an address that is none. */
  other: { perSecond: 20, burst: 400 },
} as const;

export type Zone = keyof typeof zones;

/** Answers to an address that are on their way at once. */
const atOnce = 100;

/** What a visitor is told to wait who has asked too much, or for what cannot be had now. */
export const retryAfterSeconds = 5;

export const limitZones = `
  map $binary_remote_addr $limited_address {
    default $binary_remote_addr;
    "~(?s)^(?<network>.{8})" $network;
  }
${Object.entries(zones)
  .map(([name, { perSecond }]) => `  limit_req_zone $limited_address zone=${name}:10m rate=${perSecond}r/s;`)
  .join('\n')}
  limit_conn_zone $limited_address zone=at_once:10m;
  limit_req_status 429;
  limit_conn_status 429;`;

export const limitLines = (zone: Zone): string => `limit_req zone=${zone} burst=${zones[zone].burst} nodelay;
      limit_conn at_once ${atOnce};`;

/** Open files are shared out: for connections, to visitors and to Node, for what is kept open, and the rest for what is written. */
export const shareOpenFiles = (openFiles: number) => ({
  connections: Math.floor((openFiles * 5) / 8),
  keptFiles: Math.floor(openFiles / 4),
});
