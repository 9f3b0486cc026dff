import type { Nodes, Root } from 'mdast';
import type { PageComponent, PropForm } from '@/lib/content/body/defineComponent';
import type { Element } from '@/lib/content/tree/Element';
import { htmlAdvice } from '@/lib/content/tree/htmlAdvice';
import type { Report } from '@/lib/content/tree/Report';
import { didYouMean } from '@/lib/text/didYouMean';
import { nearestName } from '@/lib/text/nearestName';
import { withoutLookAlikes } from '@/lib/text/withoutLookAlikes';
import { pageComponents } from './pageComponents';

/** Only the listed components, with the props that they have. No code: no imports, no exports, no expressions. */
export function checkComponents(tree: Root, report: Report) {
  walk(tree, undefined, report);
}

function walk(node: Nodes, inside: string | undefined, report: Report) {
  if (node.type === 'mdxjsEsm') {
    report(
      node,
      'code',
      'Stycket börjar med ordet import eller export, och då tolkas det som kod. Kod används inte på sidor. Skriv om meningen så att den börjar med ett annat ord.',
    );
  } else if (node.type === 'mdxFlowExpression' || node.type === 'mdxTextExpression') {
    report(
      node,
      'code',
      'Klamrar { } betyder kod, och kod används inte på sidor. Ta bort klamrarna, eller skriv \\{ om tecknet ska synas.',
    );
  } else if (node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement') {
    checkElement(node, inside, report);
    for (const child of node.children) walk(child, node.name ?? undefined, report);
    return;
  }
  if ('children' in node) for (const child of node.children) walk(child, inside, report);
}

function checkElement(element: Element, inside: string | undefined, report: Report) {
  const name = element.name ?? '';
  const rule = pageComponents.get(name);
  if (!rule) {
    report(element, 'unknown-component', unknownComponent(name));
    return;
  }
  if (rule.inside && rule.inside !== inside) {
    report(
      element,
      'component-place',
      `<${name}> ska stå direkt inuti <${rule.inside}>. Skriv <${rule.inside}> på en egen rad före och </${rule.inside}> på en egen rad efter.`,
    );
  }
  const isEmpty = element.children.length === 0;
  if (rule.content === 'required' && isEmpty) {
    report(
      element,
      'component-content',
      `<${name}> är tom. Skriv innehållet mellan <${name}> och </${name}>.`,
    );
  }
  if (rule.content === 'none' && !isEmpty) {
    report(element, 'component-content', `<${name}> ska inte ha något innehåll. Skriv bara <${name} />.`);
  }
  if (containers.has(name)) checkParts(element, name, report);
  checkProps(element, name, rule, report);
}

/** Those that show their own parts and nothing else. */
const containers = new Set([...pageComponents.values()].flatMap(({ inside }) => inside ?? []));

function checkParts(element: Element, name: string, report: Report) {
  const part = [...pageComponents.values()].find(({ inside }) => inside === name)?.name;
  for (const child of element.children) {
    const isPart = child.type === 'mdxJsxFlowElement' || child.type === 'mdxJsxTextElement';
    if (isPart || (child.type === 'text' && child.value.trim() === '')) continue;
    report(
      child,
      'not-shown',
      `Det här står direkt i <${name}> och visas inte. Skriv det i en <${part}>, eller flytta det utanför <${name}>.`,
    );
  }
}

function checkProps(element: Element, name: string, { props }: PageComponent, report: Report) {
  const given = new Set<string>();

  for (const attribute of element.attributes) {
    if (
      attribute.type === 'mdxJsxExpressionAttribute' ||
      (attribute.value && typeof attribute.value === 'object')
    ) {
      report(
        element,
        'code',
        `<${name}> har klamrar { }, och de betyder kod. Skriv värdet inom citattecken, till exempel title="Kontakt".`,
      );
      if (attribute.type === 'mdxJsxAttribute') given.add(attribute.name);
      continue;
    }
    const prop = Object.hasOwn(props, attribute.name) ? props[attribute.name] : undefined;
    if (!prop) {
      const nearest = nearestName(attribute.name, Object.keys(props));
      report(element, 'unknown-prop', unknownProp(name, attribute.name, nearest, Object.keys(props)));
      // A misspelled prop is one fault, not also a missing one.
      if (nearest) given.add(nearest);
      continue;
    }
    if (given.has(attribute.name)) {
      report(
        element,
        'prop-twice',
        `<${name}> har egenskapen ${attribute.name} två gånger. Ta bort den ena.`,
      );
    }
    given.add(attribute.name);

    const value = (attribute.value ?? '') as string;
    if (value.trim() === '') {
      report(
        element,
        'prop-value',
        `Egenskapen ${attribute.name} i <${name}> är tom. Skriv ett värde inom citattecknen, eller ta bort egenskapen.`,
      );
    } else if (typeof prop.form === 'object' && !prop.form.includes(value)) {
      report(element, 'prop-value', wrongWord(name, attribute.name, value, prop.form));
    }
  }

  for (const [prop, { isRequired }] of Object.entries(props)) {
    if (isRequired && !given.has(prop)) {
      report(
        element,
        'missing-prop',
        `<${name}> saknar egenskapen ${prop}. Skriv till exempel <${name} ${prop}="${exampleValue(props[prop]?.form)}">.`,
      );
    }
  }
}

const exampleValue = (form: PropForm | undefined) =>
  typeof form === 'object' ? form[0] : form === 'link' ? '/om-webbplatsen' : '…';

function unknownComponent(name: string): string {
  const names = [...pageComponents.keys()];
  const nearest = nearestName(withoutLookAlikes(name), names);
  const html = htmlAdvice(name);
  if (html) return html;
  if (name === '') return 'Taggar utan namn, <> och </>, används inte. Ta bort dem.';
  if (nearest === name || (nearest && withoutLookAlikes(name) === nearest)) {
    return `<${name}> ser ut som <${nearest}> men har bokstäver ur ett annat alfabet. Skriv <${nearest}> på nytt för hand.`;
  }
  if (nearest) return `Det finns ingen komponent som heter <${name}>. Menade du <${nearest}>?`;
  return `Det finns ingen komponent som heter <${name}>. Komponenterna är ${names.join(', ')}.`;
}

function unknownProp(
  component: string,
  prop: string,
  nearest: string | undefined,
  names: readonly string[],
): string {
  const start = `<${component}> har ingen egenskap som heter "${prop}".`;
  if (nearest) return `${start} Menade du ${nearest}?`;
  return names.length === 0
    ? `${start} Den har inga egenskaper alls.`
    : `${start} Egenskaperna är ${names.join(', ')}.`;
}

function wrongWord(component: string, prop: string, value: string, words: readonly string[]): string {
  const nearest = nearestName(value, words);
  const choice = words.map((word) => `"${word}"`).join(', ');
  return `<${component}> kan inte ha ${prop}="${value}".${didYouMean(nearest)} Värdet ska vara ett av ${choice}.`;
}
