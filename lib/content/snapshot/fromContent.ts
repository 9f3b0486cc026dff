import type { Locale } from '@/lib/i18n/locales';
import { ContentError } from '@/lib/source/Fault';
import { currentSnapshot } from './currentSnapshot';
import type { Snapshot } from './loadSnapshot';

/**
 * A value that is made from content/: once for each snapshot, when it is first asked for. What is wrong is found once, too, and thrown each time. `name` is its
 * own: copies of a module, which the bundler makes, know the value of the others by it.
 */
export function fromContent<T>(name: string, make: (content: Snapshot) => T): (content?: Snapshot) => T {
  return (content = currentSnapshot()) => {
    // Code that is changed while somebody writes makes its values anew.
    const key = process.env.NODE_ENV === 'production' ? name : make;
    if (!content.made.has(key)) content.made.set(key, tryToMake(make, content));
    const made = content.made.get(key) as T | Unmade;
    if (made !== null && typeof made === 'object' && unmade in made) throw made[unmade];
    return made as T;
  };
}

/** In place of a value that could not be made. Copies of a module know it, too. */
const unmade = Symbol.for('om-forsakringskassan.unmade');
type Unmade = { [unmade]: ContentError };

function tryToMake<T>(make: (content: Snapshot) => T, content: Snapshot): T | Unmade {
  try {
    return make(content);
  } catch (error) {
    if (error instanceof ContentError) return { [unmade]: error };
    throw error;
  }
}

/** The same for each language: a fault in one says nothing of the others. */
export function fromContentIn<T>(
  name: string,
  make: (locale: Locale, content: Snapshot) => T,
): (locale: Locale, content?: Snapshot) => T {
  const byLocale = fromContent(name, () => new Map<Locale, T>());
  return (locale, content = currentSnapshot()) => {
    const made = byLocale(content);
    if (!made.has(locale)) made.set(locale, make(locale, content));
    return made.get(locale) as T;
  };
}
