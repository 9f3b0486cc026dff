/** A message that nothing is wrong with, of an invented bakery, shown for ten hours of one day. */
export const message = ({
  kind = 'varning',
  start = '2026-11-24T08:00:00+01:00',
  end = '2026-11-24T18:00:00+01:00',
} = {}) => `kind: ${kind}
start: ${start}
end: ${end}
sv:
  title: Ugnen är kall
  text: Brödet dröjer.
en:
  title: The oven is cold
  text: The bread is late.
`;
