import type { FunctionComponent } from 'react';
import type { Locale } from '@/lib/i18n/locales';
import type { SearchResult } from '@/lib/search/search';

type Compiled = { SearchAnswer: FunctionComponent<{ locale: Locale; result: SearchResult }> };

declare global {
  var compiledComponents: Partial<Compiled> | undefined;
}

/**
 * Components as Next has compiled them, with the class names that its bundler chose, for what renders them without Next. One list for the process: each of Next's
 * files has a copy of this module. A component is there when Next has loaded its file, for the first request to a route of it.
 */
globalThis.compiledComponents ??= {};
const compiled = globalThis.compiledComponents;

export function shareCompiled<Name extends keyof Compiled>(name: Name, component: Compiled[Name]): void {
  compiled[name] = component;
}

export function getCompiled<Name extends keyof Compiled>(name: Name): Compiled[Name] {
  const component = compiled[name];
  if (!component) throw new Error(`Next has loaded no file with the component ${name}.`);
  return component;
}
