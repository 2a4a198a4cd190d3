import { parseWhen } from './edtf.ts';
import type { When } from './when.ts';

/** A time that the test itself knows to be one. */
export function sampleWhen(edtf: string): When {
  const when = parseWhen(edtf);
  if (!when.ok) throw new Error(`${edtf}: ${when.reason}`);
  return when.value;
}
