// Texts and names that have broken generators, for tests that put them wherever a document has a text or a name.

/** Would run `__PWNED__` wherever a text ends too early. */
export const HOSTILE_TEXTS: readonly string[] = [
  '*/ __PWNED__() /*',
  '`${__PWNED__()}`',
  '"); __PWNED__(); ("',
  "'; __PWNED__(); '",
  "\\'; __PWNED__(); //",
  'a\r\n__PWNED__()\u2028__PWNED__()',
  '\\u002a/ __PWNED__() //',
  '</script><img src=x onerror=__PWNED__()>',
  '```ts\n__PWNED__()',
  '@deprecated\n@ts-ignore\n<!-- ',
  '| a | b |\n|--|\n- x\n   1. y\n\n\n\n# z\n---\n',
  '{{x}} {{{y}}} {{#if}} ${z} %s $& $1',
  '\u001b[31m::error::\u202e\u0000\ud800',
];

/** Each would end a loop, a file or the patience of a regular expression that is not linear. */
export const LONG_TEXTS: readonly string[] = [
  '_'.repeat(20_000),
  '[['.repeat(5_000),
  '`'.repeat(3_000),
  '*'.repeat(5_000),
  `${'>'.repeat(300)} x`,
  ' '.repeat(80_000),
  'é*/ `${ '.repeat(150_000),
];

export const HOSTILE_NAMES: readonly string[] = [
  '__proto__',
  'constructor',
  'prototype',
  'toString',
  'hasOwnProperty',
  ...'class default await then catch eval arguments undefined null type path query body params options client'.split(
    ' ',
  ),
  ...'Array Record Promise Error Date Response Request File Object String Uint8Array APIResource'.split(' '),
  '_client',
  '1abc',
  'a b',
  'a-b',
  'a/b',
  'a~1b',
  'a%2fb',
  '..',
  '../x',
  'CON',
  '$ref',
  'x"y',
  "x'y",
  'x`${1}',
  'x\\',
  '*/',
  'a\nb',
  '日本語',
  '🎉',
  'İstanbul',
  '\u2028',
  '\u202e',
  'x'.repeat(300),
];
