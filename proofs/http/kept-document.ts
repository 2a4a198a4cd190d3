import { codeWords } from '../../seeds/names.ts';
import { takeInDocument } from '../../src/domain/document/index.ts';
import { requestOf, type Sent } from '../../src/platform/http/call.ts';

/** A document of the fullest case, evidence with what it came as: the story keeps none. A program of before knows of none. */
export async function keepDocument(
  {
    json,
  }: {
    json(token: string, method: 'GET' | 'POST', path: string, body?: unknown): Promise<{ status: number; body: any }>;
  },
  token: string,
): Promise<{ status: number }> {
  const { body: found } = await json(token, 'GET', `/search?q=${codeWords.koivu}`);
  const paper: Sent<typeof takeInDocument> = {
    ...{ caseId: found.cases?.[0]?.id, class: 'support', name: 'Muistio', evidence: true },
    ...{ fileName: 'muistio.txt', file: Buffer.from('Soitettu vuokranantajalle.\n').toString('base64') },
  };
  const { method, path, body } = requestOf(takeInDocument, paper);
  return await json(token, method, path, body);
}
