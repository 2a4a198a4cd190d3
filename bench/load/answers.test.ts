import { expect, test } from 'vitest';
import { firstAnswer } from './answers.ts';

const parse = (text: string) => firstAnswer(Buffer.from(text, 'latin1'));

test('an answer with a stated length ends there, and the next one is left alone', () => {
  const answer = 'HTTP/1.1 200 OK\r\nContent-Length: 4\r\n\r\nbody';
  expect(parse(`${answer}HTTP/1.1 404 Not Found\r\n`)).toEqual({
    status: 200,
    length: answer.length,
    bodyFrom: answer.length - 4,
  });
});

test('an answer that is not whole is waited for', () => {
  expect(
    [
      'HTTP/1.1 200 OK\r\nContent-Le',
      'HTTP/1.1 200 OK\r\nContent-Length: 4\r\n\r\nbo',
      'HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n4\r\nbody\r\n',
    ].map(parse),
  ).toEqual([undefined, undefined, undefined]);
});

test('a chunked answer ends with its last chunk, also when there is no other', () => {
  const head = 'HTTP/1.1 303 See Other\r\nTransfer-Encoding: chunked\r\n\r\n';
  expect([parse(`${head}0\r\n\r\n`)?.length, parse(`${head}4\r\nbody\r\n0\r\n\r\n`)?.length]).toEqual([
    head.length + 5,
    head.length + 14,
  ]);
});

test('an answer without a body has none', () => {
  expect(parse('HTTP/1.1 204 No Content\r\nDate: today\r\n\r\n')?.status).toBe(204);
});
