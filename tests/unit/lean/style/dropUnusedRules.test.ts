import { expect, test } from 'vitest';
import { dropUnusedRules } from '@/lib/lean/style/dropUnusedRules';

const wanted = {
  hasClass: (name: string) => name === 'a' || name === 'b',
  hasTag: (name: string) => name !== 'dl' && name !== 'td',
};

test.each([
  ['a rule for a class of the page stays', '.a{x:y}', '.a{x:y}'],
  ['a rule for another class goes', '.z{x:y}.a{x:y}', '.a{x:y}'],
  ['a rule for elements stays', 'p,h1>a{x:y}', 'p,h1>a{x:y}'],
  ['a selector for another class goes', '.z,.a,p .z{x:y}', '.a{x:y}'],
  ['all classes of a selector are needed', '.a .z{x:y}.a.b p{x:y}', '.a.b p{x:y}'],
  [
    'a denied class is not needed',
    ':not(.z){x:y}.a:not(:is(.z,.q)){x:y}',
    ':not(.z){x:y}.a:not(:is(.z,.q)){x:y}',
  ],
  ['one of several alternatives is, and all stay', ':is(.z,p .a) p{x:y}', ':is(.z,p .a) p{x:y}'],
  ['none of several alternatives', ':is(.z,p .q) p{x:y}:where(.z){x:y}p{x:y}', 'p{x:y}'],
  ['a class that must be inside is needed', '.a:has(.z>p,.q){x:y}.a:has(.b){x:y}', '.a:has(.b){x:y}'],
  [
    'an alternative in an alternative',
    ':is(:is(.z) p,.b:is(.z,:not(.q))){x:y}',
    ':is(:is(.z) p,.b:is(.z,:not(.q))){x:y}',
  ],
  ['an alternative before an attribute', ':is(.a)[href$=".z"]{x:y}', ':is(.a)[href$=".z"]{x:y}'],
  ['a number is no class', 'p{margin:.5rem}', 'p{margin:.5rem}'],
  ['an attribute is no class', '[href$=".z"]{x:y}', '[href$=".z"]{x:y}'],
  ['in a group', '@media (width>=40rem){.z{x:y}.a{x:y}}', '@media (width>=40rem){.a{x:y}}'],
  ['an empty group goes', '@supports (x:y){@media print{.z{x:y}}}.a{x:y}', '.a{x:y}'],
  [
    'groups with one condition become one when nothing stays between them',
    '@media print{.a{x:y}}.z{x:y}@media print{.b{x:y}}p{x:y}@media print{p{x:z}}',
    '@media print{.a{x:y}.b{x:y}}p{x:y}@media print{p{x:z}}',
  ],
  [
    'layers with one name do so too, and those without a name do not',
    '@layer l{.a{x:y}}@layer l{.b{x:y}}@layer{.a{x:y}}@layer{.b{x:y}}',
    '@layer l{.a{x:y}.b{x:y}}@layer{.a{x:y}}@layer{.b{x:y}}',
  ],
  ['an empty layer says its order', '@layer one,two;@layer one{.z{x:y}}', '@layer one,two;@layer one{}'],
  [
    'an animation that is asked for stays, and a font',
    '@keyframes k{0%{x:y}to{x:z}}.a{animation:0s k}@font-face{x:y}',
    '@keyframes k{0%{x:y}to{x:z}}.a{animation:0s k}@font-face{x:y}',
  ],
  [
    'an animation that nothing on the page asks for goes',
    '@keyframes k{0%{x:y}to{x:z}}.z{animation:0s k}p{x:y}',
    'p{x:y}',
  ],
  ['a rule for an element that the page does not have goes', 'dl{x:y}p,td{x:y}.a>dl p{x:y}', 'p{x:y}'],
  ['one of several elements is, and all stay', ':is(dl,p) a{x:y}:is(dl,td){x:y}', ':is(dl,p) a{x:y}'],
  ['a name that an element has in it is another', '.a-dl,#dl,:dl,td-x{x:y}', '#dl,:dl,td-x{x:y}'],
  ['quotes hold what they like', '.a:before{content:"}.z{"}.z{x:y}', '.a:before{content:"}.z{"}'],
  [
    'quotes with a quote in them',
    String.raw`.a:before{content:"\"}"}.z{x:y}`,
    String.raw`.a:before{content:"\"}"}`,
  ],
  ['an escaped mark is none', String.raw`.a\:b{x:y}.z\,a{x:y}`, String.raw`.a\:b{x:y}`],
  ['a rule in a rule belongs to it', '.a{x:y;.z{x:y}}', '.a{x:y;.z{x:y}}'],
])('%s', (_, style, expected) => {
  expect(dropUnusedRules(style, wanted)).toBe(expected);
});
