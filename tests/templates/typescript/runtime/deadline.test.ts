import { getEventListeners } from 'node:events';
import { describe, expect, test } from 'vitest';
import { APIConnectionTimeoutError, APIUserAbortError } from '../../../../templates/typescript/runtime/src/index.ts';
import { Deadline } from '../../../../templates/typescript/runtime/src/internal/deadline.ts';
import { rejection } from './support/client.ts';

const later = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));
const never = () => new Promise<never>(() => {});

describe('a deadline', () => {
  test('lets work finish that is done in time', async () => {
    const deadline = new Deadline(new AbortController(), undefined, 1000);
    expect(await deadline.race(Promise.resolve('done'))).toBe('done');
    expect(await rejection(deadline.race(Promise.reject(new Error('broken'))))).toEqual(new Error('broken'));
    expect(deadline.reason).toBe(undefined);
    deadline.end();
    deadline.end();
  });

  test('ends work that is not', async () => {
    const deadline = new Deadline(new AbortController(), undefined, 20);
    const error = await rejection(deadline.race(never()));
    expect(error).toBeInstanceOf(APIConnectionTimeoutError);
    expect(deadline.reason).toBe(error);
    expect(await rejection(deadline.race(never()))).toBe(error);
    deadline.resume();
  });

  test('stands still while it is paused', async () => {
    const deadline = new Deadline(new AbortController(), undefined, 200);
    await later(20);
    deadline.pause();
    deadline.pause();
    await later(250);
    expect(deadline.reason).toBe(undefined);
    deadline.resume();
    deadline.resume();
    expect(await rejection(deadline.race(never()))).toBeInstanceOf(APIConnectionTimeoutError);
  });

  test('whose time was used up before it was paused ends at once', async () => {
    const deadline = new Deadline(new AbortController(), undefined, 10);
    const start = Date.now();
    while (Date.now() - start < 20);
    deadline.pause();
    deadline.resume();
    expect(await rejection(deadline.race(never()))).toBeInstanceOf(APIConnectionTimeoutError);
  });

  test('is the caller’s to end', async () => {
    const caller = new AbortController();
    const deadline = new Deadline(new AbortController(), caller.signal, 1000);
    const work = deadline.race(never());
    caller.abort(new Error('any reason'));
    expect(await rejection(work)).toBeInstanceOf(APIUserAbortError);
    deadline.end();
  });

  test('may be over before it begins', async () => {
    const deadline = new Deadline(new AbortController(), AbortSignal.abort(), 1000);
    expect(await rejection(deadline.race(never()))).toBeInstanceOf(APIUserAbortError);
  });

  test('takes an abort of its controller for the caller’s', async () => {
    const deadline = new Deadline(new AbortController(), undefined, 1000);
    deadline.controller.abort();
    expect(deadline.reason).toBeInstanceOf(APIUserAbortError);
    deadline.end();
  });

  test('watches the signal until a response without a body is handed over, or one with a body is read', () => {
    const { signal } = new AbortController();
    const listeners = () => getEventListeners(signal, 'abort').length;
    new Deadline(new AbortController(), signal, 1000).handOver(new Response(null));
    expect(listeners()).toBe(0);
    const deadline = new Deadline(new AbortController(), signal, 1000);
    deadline.handOver(new Response('x'));
    expect(listeners()).toBe(1);
    deadline.end();
    expect(listeners()).toBe(0);
    const other = new Deadline(new AbortController(), undefined, 1000);
    other.handOver(new Response('x'));
    other.end();
  });
});
