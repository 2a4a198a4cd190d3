import { takePlace } from '../pdf/places.ts';
import type { Endpoint } from './endpoint.ts';

/**
 * Holds a place among the documents for as long as `work` takes, where the endpoint answers with a file: whoever finds none
 * is refused before anything is read or written.
 *
 * @throws PdfCrowded when too many documents are being made
 */
export async function holdingPlace<Result>(endpoint: Endpoint, work: () => Promise<Result>): Promise<Result> {
  if (endpoint.method === 'GET' || !endpoint.file) return work();
  const leave = takePlace();
  try {
    return await work();
  } finally {
    leave();
  }
}
