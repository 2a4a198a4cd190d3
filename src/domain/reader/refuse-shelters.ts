import type { Acting } from '../../platform/acting/acting.ts';
import { refuse } from '../../platform/http/problem.ts';
import { nameRules } from './name-rules.ts';

/**
 * Refuses the name of any shelter in words of no case that people of every organisation read, field by field: the writer's own too, which
 * `nameRules` lets its workers write. So nothing in them is drawn otherwise for one reader than for another.
 */
export function refuseShelters(
  { kind, organisation, unseenShelters }: Pick<Acting, 'kind' | 'organisation' | 'unseenShelters'>,
  texts: Readonly<Record<string, string>>,
): void {
  const shelters = kind === 'shelter' ? [...unseenShelters, organisation] : unseenShelters;
  const typed = Object.entries(texts).map(([field, text]) => ({ field, texts: [text], names: 'guarded' as const }));
  refuse(nameRules.refusedOf(shelters, typed));
}
