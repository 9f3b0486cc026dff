export type Encoding = 'br' | 'gzip' | 'identity';

/** The smallest form that the browser takes (Accept-Encoding, RFC 9110). */
export function chooseEncoding(accepted: string): Encoding {
  const weights = readWeights(accepted);
  const isTaken = (encoding: Encoding) => (weights.get(encoding) ?? weights.get('*') ?? 0) > 0;
  if (isTaken('br')) return 'br';
  return isTaken('gzip') ? 'gzip' : 'identity';
}

/** Whether it takes what is compressed by a dictionary (RFC 9842, 6.1): only who says so by name does. */
export const takesDictionary = (accepted: string): boolean => (readWeights(accepted).get('dcz') ?? 0) > 0;

function readWeights(accepted: string): ReadonlyMap<string, number> {
  const weights = new Map<string, number>();
  for (const part of accepted.toLowerCase().split(',')) {
    const [name = '', ...parameters] = part.split(';').map((piece) => piece.trim());
    const weight = parameters.find((parameter) => parameter.startsWith('q='));
    if (name) weights.set(name, weight ? Number(weight.slice(2)) : 1);
  }
  return weights;
}
