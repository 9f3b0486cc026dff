import type { Heard } from './hear';
import { isVague } from './isVague';

/** Landmarks (ARIA 1.2, 5.3.4); a form or a region is one only by its name. */
const landmarks = new Set('banner complementary contentinfo main navigation region search'.split(' '));
const fields = new Set('checkbox combobox listbox radio searchbox spinbutton textbox'.split(' '));

/** More are no help to those who jump between them. The question about cookies is one more, until it is answered. */
const mostLandmarks = 7;

const flatten = (heard: readonly Heard[]): Heard[] =>
  heard.flatMap((each) => [each, ...flatten(each.children)]);

/** Faults in the lists that a screen reader makes of a page: its landmarks, headings, links and fields, each heard without the others. */
export function listFaults(heard: readonly Heard[]): string[] {
  const all = flatten(heard);
  return [
    ...landmarkFaults(all),
    ...headingFaults(all.filter(({ role }) => role === 'heading')),
    ...linkFaults(all.filter(({ role, target }) => role === 'link' && target !== undefined)),
    ...fieldFaults(all.filter(({ role }) => fields.has(role))),
    ...saidTwice(all),
  ];
}

function landmarkFaults(all: readonly Heard[]): string[] {
  const found = all.filter(({ role }) => landmarks.has(role));
  const lasting = found.filter(({ role }) => role !== 'region');
  const names = found.map(({ role, name }) => `${role} ${name}`);
  return [
    ...(lasting.length > mostLandmarks || found.length > mostLandmarks + 1
      ? [`${found.length} landmarks: ${names.join(', ')}`]
      : []),
    ...names
      .filter((name, place) => names.indexOf(name) !== place)
      .map((name) => `two landmarks are ${name}`),
    ...(names.filter((name) => name.startsWith('main')).length === 1 ? [] : ['not one main']),
  ];
}

function headingFaults(headings: readonly Heard[]): string[] {
  let before = 1;
  const above: string[] = [];
  const seen = new Set<string>();
  return headings.flatMap(({ name, states }) => {
    const level = Number(states.find((state) => state.startsWith('level'))?.slice('level '.length));
    above.splice(level - 1, above.length, name);
    const place = above.join(' > ');
    const faults = [
      ...(/\p{L}|\p{N}/u.test(name) ? [] : ['a heading says nothing']),
      // The question about cookies stands before the page's own heading.
      ...(level > before + 1
        ? [`"${name}" is a heading of level ${level} under one of level ${before}`]
        : []),
      ...(seen.has(place) ? [`two headings are "${place}"`] : []),
    ];
    before = level;
    seen.add(place);
    return faults;
  });
}

function linkFaults(links: readonly Heard[]): string[] {
  const targets = new Map<string, string>();
  return links.flatMap(({ name, target = '' }) => {
    const other = targets.get(name) ?? target;
    targets.set(name, other);
    return [
      ...(isVague(name) ? [`the link "${name}" says nothing`] : []),
      ...(other === target ? [] : [`"${name}" leads to ${other} and to ${target}`]),
    ];
  });
}

/** Two that lead to the same place do the same, and are called the same (WCAG 3.2.4). */
function fieldFaults(all: readonly Heard[]): string[] {
  return all.flatMap(({ name, target }, place) => {
    const before = all.slice(0, place).filter((other) => other.name === name);
    return [
      ...(name.trim() === '' ? ['a field has no name'] : []),
      ...(before.every((other) => target && other.target === target) ? [] : [`two fields are "${name}"`]),
    ];
  });
}

/** What is named as the heading or the button right in it, so that both are heard after each other. */
function saidTwice(all: readonly Heard[]): string[] {
  return all.flatMap(({ role, name, children }) => {
    const [first] = children;
    const isNamed = name !== '' && ['navigation', 'group', 'search', 'list', 'figure', 'note'].includes(role);
    // A question and its fieldset: HTML has one name for both, and readers say it once.
    const isTwice =
      isNamed &&
      first?.name === name &&
      ['heading', 'button', 'link', 'figure', 'image'].includes(first.role);
    return isTwice ? [`${role} and ${first.role} are both "${name}"`] : [];
  });
}
