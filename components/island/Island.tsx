import type { ComponentType } from 'react';
import { IslandElement } from './IslandElement.client';
import type { IslandName } from './IslandName';

type Json = string | number | boolean | null | readonly Json[] | JsonObject;

/** What an island may be given: it travels as text. */
type JsonObject = { readonly [name: string]: Json | undefined };

type IslandProps<Props extends JsonObject> = { name: IslandName; view: ComponentType<Props>; props: Props };

/**
 * A part of the page that also runs in the browser: its HTML from the server works by itself, as form, link or fold. When a
 * visitor reaches for it, the early script has this element alone hydrated (components/hydration/hydrate.tsx), with the props that
 * stand beside it. With LEAN=0 Next hydrates the same components with the rest of the page.
 *
 * What a view must keep to, so that a translator or an extension may have changed the page before:
 * - each text is the only child of its element, which has `suppressHydrationWarning`: React then leaves what stands there,
 *   and a text that changes later is set whole;
 * - no style sheet and no `useId`, whose names differ between server and browser: classes and ids are props.
 */
export function Island<Props extends JsonObject>({ name, view: View, props }: IslandProps<Props>) {
  return (
    <IslandElement name={name} props={JSON.stringify(props)}>
      <View {...props} />
    </IslandElement>
  );
}
