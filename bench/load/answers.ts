const blank = Buffer.from('\r\n\r\n');
const lastChunk = Buffer.from('\r\n0\r\n\r\n');

export interface Answer {
  readonly status: number;
  /** Bytes of head and body; what follows belongs to the next answer. */
  readonly length: number;
  readonly bodyFrom: number;
}

/** The answer at the beginning of what has come in, or nothing as long as it is not whole. Knows what HTTP/1.1 servers of Node send. */
export function firstAnswer(received: Buffer): Answer | undefined {
  const head = received.indexOf(blank);
  if (head === -1) return undefined;
  const text = received.toString('latin1', 0, head + 2);
  const status = Number(text.slice(9, 12));
  const bodyFrom = head + blank.length;
  const stated = /\r\ncontent-length: *(\d+)\r\n/i.exec(text);
  if (stated) {
    const length = bodyFrom + Number(stated[1]);
    return received.length >= length ? { status, length, bodyFrom } : undefined;
  }
  if (!/\r\ntransfer-encoding: *chunked\r\n/i.test(text)) return { status, length: bodyFrom, bodyFrom };
  // An empty body has its last chunk right behind the head: begin to look with the head's own line break.
  const end = received.indexOf(lastChunk, head + 2);
  return end === -1 ? undefined : { status, length: end + lastChunk.length, bodyFrom };
}
