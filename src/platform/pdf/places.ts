/** Documents that are made or wait for it at most: the last of them waits for a few seconds. */
export const mostAtOnce = 24;

/** More documents are asked for than can be made soon. */
export class PdfCrowded extends Error {}

let taken = 0;

/**
 * Takes a place for a document, before what it tells is logged or kept: whoever finds none must not be told afterwards that nothing
 * came of it. What it gives is called once the document is made, or not.
 *
 * @throws PdfCrowded when every place is taken
 */
export function takePlace(): () => void {
  if (taken >= mostAtOnce) throw new PdfCrowded('too many documents at once');
  taken += 1;
  let left = false;
  return () => {
    if (left) return;
    left = true;
    taken -= 1;
  };
}

/** How many places are taken now. */
export const placesTaken = (): number => taken;
