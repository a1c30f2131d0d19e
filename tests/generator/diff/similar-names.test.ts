import { expect, it } from 'vitest';
import { likenessOfNames, pairRenamed } from '../../../generator/diff/similar-names.ts';

const named = (...names: readonly (string | readonly [string, string])[]) =>
  names.map((name) => {
    const [called, docs] = typeof name === 'string' ? [name, ''] : name;
    return { name: called, docs, thing: called };
  });
const paired = (gone: ReturnType<typeof named>, came: ReturnType<typeof named>) => [
  ...pairRenamed(gone, came, () => true),
];

it('finds names that differ in casing and word breaks the same', () => {
  expect(likenessOfNames('IN_PROGRESS', 'in-progress')).toBe(1);
  expect(likenessOfNames('userId', 'user_id')).toBe(1);
});

it('finds opposites and numbers different', () => {
  expect(likenessOfNames('price_min', 'price_max')).toBe(0.5);
  expect(likenessOfNames('line_1', 'line_2')).toBe(0.5);
  expect(paired(named('price_min', 'line_1'), named('price_max', 'line_2'))).toEqual([]);
  expect(likenessOfNames('', 'title')).toBe(0);
});

it('pairs the surest first, whatever the order', () => {
  const gone = named('use_price', 'use_prices');
  const came = named('uses_prices', 'uses_price');
  const pairs = [
    ['use_price', 'uses_price'],
    ['use_prices', 'uses_prices'],
  ];
  expect(paired(gone, came).sort()).toEqual(pairs);
  expect(paired([...gone].reverse(), [...came].reverse()).sort()).toEqual(pairs);
});

it('asks for less where the same is said, and for more where something else is', () => {
  expect(paired(named(['day_printed', 'When.']), named(['print_day', 'When.']))).toEqual([
    ['day_printed', 'print_day'],
  ]);
  expect(paired(named(['customer', 'Who buys.']), named(['customer_id', 'Who pays.']))).toEqual([]);
  expect(paired(named('customer'), named('customer_id'))).toEqual([['customer', 'customer_id']]);
});

it('pairs nothing that is not of one kind', () => {
  expect(pairRenamed(named('title'), named('titles'), () => false).size).toBe(0);
});
