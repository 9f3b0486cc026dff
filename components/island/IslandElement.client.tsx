'use client';

import { type ReactNode, useCallback, useRef } from 'react';
import { IslandBoundary } from './IslandBoundary';
import type { IslandName } from './IslandName';
import { ServedIsland } from './ServedIsland';

type IslandElementProps = {
  name: IslandName;
  /** JSON. */
  props: string;
  children: ReactNode;
};

/** The element around an island. It has no box of its own: its content stands in its place. */
export function IslandElement({ name, props, children }: IslandElementProps) {
  const served = useRef<ServedIsland>(null);
  const keep = useCallback((element: HTMLElement | null) => {
    served.current = element && new ServedIsland(element);
  }, []);
  return (
    <div ref={keep} data-island={name} data-props={props}>
      <IslandBoundary served={served}>{children}</IslandBoundary>
    </div>
  );
}
