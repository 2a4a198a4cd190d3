import { drawing } from '../../src/platform/pdf/compile.ts';
import type { Drawn } from '../../src/platform/pdf/document.ts';

/**
 * A document made of the same template, words and pictures has the same bytes, as compile.test.ts shows. So each is made once: making one
 * takes as long as a hundred pages, and both worlds give it the same, or there is a difference to find in what they give it.
 */
export function keepDocuments(): { putBack(): void } {
  const { draw } = drawing;
  const made = new Map<string, Promise<Drawn>>();
  drawing.draw = (document, meta, within) => {
    const key = JSON.stringify([document, meta]);
    const drawn = made.get(key) ?? draw(document, meta, within);
    made.set(key, drawn);
    return drawn;
  };
  return {
    putBack() {
      drawing.draw = draw;
    },
  };
}
