// @vitest-environment jsdom
import { expect, test } from 'vitest';
import { shownBlocks } from '@/components/desk/preview/shownBlocks';

test('a block is the element that carries its lines, or all that a component made since the block before', () => {
  document.body.innerHTML = `
    <div id="player"></div>
    <ul id="cards"></ul><template data-source-end="1-3"></template>
    <p id="text" data-source="5-5"></p>
    <figure id="chart"></figure><p id="note"></p><template data-source-end="7-9"></template>
    <template data-source-end="11-11"></template>
    <h2 id="last" data-source="13-13"></h2>`;
  expect(shownBlocks().map(({ lines, elements }) => [lines, ...elements.map(({ id }) => id)])).toEqual([
    ['1-3', 'cards'],
    ['5-5', 'text'],
    ['7-9', 'chart', 'note'],
    ['11-11'],
    ['13-13', 'last'],
  ]);
});

test('an open editor is no part of a block', () => {
  document.body.innerHTML = `<p data-source="1-1"></p><figure id="chart"></figure><div data-desk-place></div><template data-source-end="3-3"></template>`;
  expect(shownBlocks()[1]?.elements.map(({ id }) => id)).toEqual(['chart']);
});
