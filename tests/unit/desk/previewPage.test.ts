import { expect, test } from 'vitest';
import { previewPage } from '@/lib/desk/server/previewPage';

const shown = (head: string, body = '') =>
  previewPage(200, `<html><head>${head}</head><body>${body}<p>Råg</p></body></html>`);

const desk = shown('').replace(/^.*<head>|<\/head>.*$/g, '');

test('the desk’s script stands first in the page', () => {
  expect(shown('<title>Bröd</title>')).toBe(
    `<html><head>${desk}<title>Bröd</title></head><body><p>Råg</p></body></html>`,
  );
  expect(desk).toContain('src="/redigera/fil/');
});

test.each([
  ['a file', '<script src="/_next/static/chunks/a.js" async=""></script>'],
  ['a file with a name of its own', '<script id="_R_" async="" src="/_next/b.js?x=1"></script>'],
  ['data of the page', '<script>self.__next_f.push([1,"a \\u003cb>"])</script>'],
  ['what puts late parts in their places', '<script>$RC=function(){};$RC("B:0","S:0")</script>'],
  ['a file that is fetched in advance', '<link rel="preload" as="script" href="/_next/a.js"/>'],
])('of the framework’s scripts nothing is left: %s', (_, script) => {
  expect(shown(script, script)).toBe(shown(''));
});

test.each([
  ['the script that knows of the choice about cookies', '<script>document.cookie</script>'],
  ['what machines read', '<script type="application/ld+json">{"name":"a"}</script>'],
  ['a style sheet', '<link rel="stylesheet" href="/_next/static/a.css"/>'],
])('what the site itself writes stays: %s', (_, written) => {
  expect(shown(written)).toContain(written);
});

test('a page that is not there is told of in words, for Next would draw it by a script', () => {
  const missing = previewPage(404, '<html id="__next_error__"><head></head><body></body></html>');
  expect(missing).toContain('<h1>Sidan finns inte</h1>');
  expect(missing).toContain(desk);
});
