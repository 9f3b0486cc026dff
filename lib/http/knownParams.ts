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
    const wanted = new Map(Object.entries(asked).map(([name, value]) => [name, textOf(value)]));
    if (!made().some((each) => isSame(each, wanted))) notFound();
  }
  return asked as Params;
}

/** Compared in place: a route has thousands, and a page that is written waits for it. */
function isSame(params: object, wanted: ReadonlyMap<string, string>): boolean {
  for (const [name, text] of wanted) if (textOf(params[name as keyof typeof params]) !== text) return false;
  for (const name in params)
    if (!wanted.has(name) && textOf(params[name as keyof typeof params]) !== '') return false;
  return true;
}

/** Next gives it as it stands in the address, and leaves out what may be left out. */
function textOf(value: string | readonly string[] | undefined): string {
  const text = typeof value === 'string' ? value : (value ?? []).join('/');
  // Of thousands hardly one has anything to decode.
  return text.includes('%') ? decodeURIComponent(text) : text;
}
