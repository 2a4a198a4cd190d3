import { SaxesParser } from 'saxes';

export type Attributes = Readonly<Record<string, string>>;

/** Names come without their prefix. */
export interface XmlTaker {
  open?(name: string, attributes: Attributes): void;
  text?(text: string): void;
  /** False when enough has been read. */
  close?(name: string): unknown;
}

/** Bytes in which something must begin or end: a longer run is no workbook but an attempt to fill the memory. */
const longestRun = 1 << 23;

/**
 * Reads XML as a stream. Entities of a document's own are not known here and a document type is refused, so nothing is
 * fetched and nothing grows while it is read.
 *
 * @throws Error when it is not well-formed
 */
export async function readXml(stream: AsyncIterable<Buffer>, taker: XmlTaker): Promise<void> {
  const parser = new SaxesParser();
  const decoder = new TextDecoder('utf-8', { fatal: true });
  let enough = false;
  let sinceLast = 0;
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('doctype', () => {
    throw new Error('a document type is not allowed');
  });
  parser.on('opentag', ({ name, attributes }) => {
    sinceLast = 0;
    if (!enough) taker.open?.(local(name), attributes);
  });
  parser.on('text', (text) => taker.text?.(text));
  parser.on('cdata', (text) => taker.text?.(text));
  parser.on('closetag', ({ name }) => {
    sinceLast = 0;
    if (!enough && taker.close?.(local(name)) === false) enough = true;
  });
  for await (const chunk of stream) {
    sinceLast += chunk.length;
    parser.write(decoder.decode(chunk, { stream: true }));
    if (enough) return;
    if (sinceLast > longestRun) throw new Error('nothing ends');
  }
  parser.write(decoder.decode());
  parser.close();
}

const local = (name: string): string => name.slice(name.indexOf(':') + 1);
