import { ContentError } from '@/lib/source/Fault';
import { currentSnapshot } from './currentSnapshot';
import { addDependencies, areUnchanged, neverReusable, trackDependencies } from './dependencies';
import type { Made, Snapshot } from './loadSnapshot';

/**
 * A value that is made from content/: once for each snapshot, when it is first asked for, and not again for the next where all that was read to make it
 * is the same. What is wrong is found once, too, and thrown each time. `name` is its own: copies of a module, which the bundler makes, know the
 * value of the others by it.
 */
export function fromContent<T>(name: string, make: (content: Snapshot) => T): (content?: Snapshot) => T {
  const made = fromContentBy(
    name,
    (_, content) => make(content),
    () => '',
  );
  return (content) => made(undefined, content);
}

/**
 * The same for each language, page or file: a fault in one says nothing of the others, and each is made again by itself. Of what is given, only
 * what the content says of it may be used.
 */
export function fromContentBy<Given, T>(
  name: string,
  make: (given: Given, content: Snapshot) => T,
  keyOf: (given: Given) => string = String,
): (given: Given, content?: Snapshot) => T {
  return (given, content = currentSnapshot()) => {
    // Code that is changed while somebody writes makes its values anew.
    const value = process.env.NODE_ENV === 'production' ? name : make;
    const key = keyOf(given);
    const values = content.made.get(value) ?? new Map<string, Made>();
    content.made.set(value, values);
    const made = values.get(key) ?? earlierOf(content, value, key) ?? makeNow(() => make(given, content));
    values.set(key, made);
    addDependencies(made.dependencies);
    const found = made.value as T | Unmade;
    if (found !== null && typeof found === 'object' && unmade in found) throw found[unmade];
    return found;
  };
}

function earlierOf(content: Snapshot, value: unknown, key: string): Made | undefined {
  const made = content.earlier.get(value)?.get(key);
  return made && areUnchanged(made.dependencies, content) ? made : undefined;
}

function makeNow<T>(make: () => T): Made {
  const { value, dependencies } = trackDependencies(() => tryToMake(make));
  return { value, dependencies: dependencies.size === 0 ? neverReusable : dependencies };
}

/** In place of a value that could not be made. Copies of a module know it, too. */
const unmade = Symbol.for('om-forsakringskassan.unmade');
type Unmade = { [unmade]: ContentError };

function tryToMake<T>(make: () => T): T | Unmade {
  try {
    return make();
  } catch (error) {
    if (error instanceof ContentError) return { [unmade]: error };
    throw error;
  }
}
