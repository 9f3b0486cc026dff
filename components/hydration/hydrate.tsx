/**
 * The islands' script: one for the whole site, with React and all islands, built by lib/delivery/build/buildIslands.ts. The early script
 * (components/document/earlyScript.ts) fetches it when a visitor reaches for an island, and says which.
 */
import type { ComponentType, ReactNode } from 'react';
import { flushSync } from 'react-dom';
import { hydrateRoot } from 'react-dom/client';
import { readFields, writeFields } from '@/components/island/fields';
import { IslandBoundary } from '@/components/island/IslandBoundary';
import { ServedIsland } from '@/components/island/ServedIsland';
import { whenReleased } from '@/components/island/whenReleased';
import { addStyle } from './addStyle';
import { islands } from './islands';

/** Their style, and the texts of each in each language. Filled in by the build. */
declare const ISLANDS_STYLE: string;
declare const ISLANDS_TEXTS: Readonly<Record<string, Readonly<Record<string, object>>>>;

addStyle(ISLANDS_STYLE);

/** Each is tried once. */
const reached = new WeakSet<Element>();

/** From now on React answers for the island in this element. Called each time that a visitor reaches for it. */
export function hydrate(element: HTMLElement): void {
  if (reached.has(element)) return;
  reached.add(element);
  whenReleased(() => hydrateNow(element));
}

function hydrateNow(element: HTMLElement) {
  const { island = '', props = '' } = element.dataset;
  if (!Object.hasOwn(islands, island)) return;
  const View = islands[island] as ComponentType<object>;

  const { locale, ...others } = JSON.parse(props);
  const view = <View locale={locale} texts={ISLANDS_TEXTS[locale]?.[island]} {...others} />;
  // An extension may have put something inside, where React would throw all away and draw it anew.
  if (!isAccepted(element, view)) return;
  const served = { current: new ServedIsland(element) };
  const fields = readFields(element);
  flushSync(() => hydrateRoot(element, <IslandBoundary served={served}>{view}</IslandBoundary>));
  // React writes its own into a field that nobody has typed into, also where the server has since filled in another (404).
  writeFields(element, fields);
}

/** Whether React takes an island as it stands: tried on a copy, in the same moment. */
function isAccepted(element: HTMLElement, view: ReactNode): boolean {
  let isAsServed = true;
  const fail = () => {
    isAsServed = false;
  };
  const copy = element.cloneNode(true) as HTMLElement;
  const root = flushSync(() =>
    hydrateRoot(copy, view, { onRecoverableError: fail, onCaughtError: fail, onUncaughtError: fail }),
  );
  flushSync(() => root.unmount());
  return isAsServed;
}
