import { type ProvisionKey, standsOn } from '../../law/index.ts';
import { european } from './european.ts';
import { Law } from './law.ts';
import { graver, near } from './near.ts';
import { provisionsNow } from './provisions.ts';
import { elements } from './trafficking.ts';

/** The rules as they are shipped, checked once when the program starts. */
export const law: Law = Law.parse({ provisions: provisionsNow(), elements, graver, near, european });

/** By this no means are asked for where somebody was under 18. */
export const noMeansAsked = 'rl-25-3-2' satisfies ProvisionKey;

/** The rules without the provisions that are not in force on the given day, and without what names only such provisions. */
export function lawOn(day: string, all: Law = { ...law, provisions: provisionsNow() }): Law {
  const provisions = all.provisions.filter((provision) => standsOn(provision, day));
  const standing = new Set(provisions.map((provision) => provision.key));
  const stands = (laws: readonly string[]) => laws.length === 0 || laws.some((law) => standing.has(law));
  const thin = <Row extends { parts: Law['near'][number]['parts'] }>(row: Row): Row => ({
    ...row,
    parts: row.parts.filter((part) => stands(part.laws)),
  });
  const offences = (rows: Law['near']) => rows.filter((row) => stands(row.laws)).map(thin);
  const [act, means, purpose] = all.elements;
  return {
    provisions,
    elements: [thin(act), thin(means), thin(purpose)],
    graver: offences(all.graver),
    near: offences(all.near),
    european: offences(all.european),
  };
}
