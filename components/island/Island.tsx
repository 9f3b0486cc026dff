import type { ComponentType } from 'react';
import type { Locale } from '@/lib/i18n/locales';
import { IslandElement } from './IslandElement.client';
import type { IslandName } from './IslandName';

type Json = string | number | boolean | null | readonly Json[] | JsonObject;

/** What an island may be given: it travels as text. */
type JsonObject = { readonly [name: string]: Json | undefined };

/** What an island has of its language. Its texts do not travel with each page: the islands' script has them of every language. */
type Spoken<Texts> = { locale: Locale; texts: Texts };

type IslandProps<Props extends JsonObject, Texts> = Spoken<Texts> & {
  name: IslandName;
  view: ComponentType<Props & Spoken<Texts>>;
  props: Props;
};

/**
 * A part of the page that also runs in the browser: its HTML from the server works by itself, as form, link or fold. When a
 * visitor reaches for it, the early script has this element alone hydrated (components/hydration/hydrate.tsx), with the props that
 * stand beside it. With LEAN=0 Next hydrates the same components with the rest of the page.
 *
 * What a view must keep to, so that a translator or an extension may have changed the page before:
 * - each text is the only child of its element, which has `suppressHydrationWarning`: React then leaves what stands there,
 *   and a text that changes later is set whole;
 * - no `useId`, whose names differ between server and browser: ids are props;
 * - no element is found by its class, whose name differs too. What the server sent keeps the class that it came with, and what the browser makes
 *   or changes has another of the same style, which the islands' script brings (lib/delivery/build/islandStyle.ts).
 */
export function Island<Props extends JsonObject, Texts>({
  name,
  view: View,
  locale,
  texts,
  props,
}: IslandProps<Props, Texts>) {
  return (
    <IslandElement name={name} props={JSON.stringify({ locale, ...props })}>
      <View locale={locale} texts={texts} {...props} />
    </IslandElement>
  );
}
