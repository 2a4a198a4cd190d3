import { Readable } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import { encryptTo } from '../../../platform/crypto/age.ts';
import { paddedZip } from '../../../platform/export/padded-zip.ts';
import type { Language } from '../../../platform/i18n/texts.ts';
import { type Check, checkLines, fillHoles } from '../check-lines.ts';
import { disclosureTexts } from '../disclosure.texts.ts';
import type { ReceivedView } from '../disclosure-view.ts';
import type { PartLines } from '../line.ts';
import { compilationPdf } from './compilation-pdf.ts';
import { documentOf } from './document.ts';

export interface Sealing {
  readonly received: ReceivedView;
  readonly code: string;
  readonly language: Language;
  /** The receiver's public key. */
  readonly key: string;
  readonly check: Check;
}

/**
 * A part as somebody reads it to whom no shelter is open. It was looked through when it was released; a name that the directory has got since, or that
 * the sealer alone may read, is left out in words.
 */
function asOutsider(part: PartLines, check: Check, language: Language): PartLines {
  const t = disclosureTexts(language);
  const filled = (text: string | null) => (text === null ? null : fillHoles(text, (kind) => t(`instead.${kind}`)));
  const { lines, links } = checkLines(part, check);
  return {
    lines: lines.map((line) => ({
      ...line,
      label: filled(line.label),
      text: filled(line.text),
      where: filled(line.where),
    })),
    links: links.map((link) => ({ ...link, text: filled(link.text) })),
  };
}

/** The document as PDF and its JSON twin, padded and encrypted to the receiver's key. */
export async function sealedFile({ received, code, language, key, check }: Sealing): Promise<Uint8Array<ArrayBuffer>> {
  const parts = received.parts.map((part) => ({ ...part, lines: asOutsider(part.lines, check, language) }));
  const document = documentOf({ ...received, parts }, code, language);
  const zip = paddedZip([
    { name: `${code}.pdf`, bytes: await compilationPdf(document) },
    { name: `${code}.json`, bytes: Buffer.from(JSON.stringify(document, null, 2)) },
  ]);
  return new Uint8Array(await buffer(await encryptTo([key], Readable.from([zip]))));
}
