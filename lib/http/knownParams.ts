import { notFound } from 'next/navigation';

/**
 * The parameters of a route, which are among those that the build makes (`generateStaticParams`): the site answers no other address
 * (lib/lean/collectOutputs.ts). While somebody writes, Next asks for any, and one that is not among them is a 404.
 */
export async function knownParams<Params extends object>(
  params: Promise<object>,
  made: () => readonly Params[],
): Promise<Params> {
  const asked = await params;
  // A build asks for what it was told to ask for: to look each up among all would take seconds.
  if (process.env.WRITING) {
    const wanted = textOf(asked);
    if (!made().some((each) => textOf(each) === wanted)) notFound();
  }
  return asked as Params;
}

/** Next gives them as they stand in the address, and leaves out what may be left out. */
const textOf = (params: object) =>
  Object.entries(params)
    .map(([name, value]) => `${name}=${[value].flat().map(decodeURIComponent).join('/')}`)
    .filter((text) => !text.endsWith('='))
    .sort()
    .join('&');
