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
    const wanted = textsOf(asked);
    if (!made().some((each) => isSame(textsOf(each), wanted))) notFound();
  }
  return asked as Params;
}

/** Next gives them as they stand in the address, and leaves out what may be left out. */
function textsOf(params: object): Map<string, string> {
  const texts = new Map<string, string>();
  for (const [name, value] of Object.entries(params)) {
    const text = [value].flat().join('/');
    // Of thousands hardly one has anything to decode.
    if (text !== '') texts.set(name, text.includes('%') ? decodeURIComponent(text) : text);
  }
  return texts;
}

function isSame(one: Map<string, string>, other: Map<string, string>): boolean {
  if (one.size !== other.size) return false;
  for (const [name, text] of one) if (other.get(name) !== text) return false;
  return true;
}
