import type { Chance } from './chance.ts';
import { oneOf, perhaps } from './chance.ts';
import type { Id } from './facts.ts';
import { get, kindOf } from './facts.ts';
import type { Idea, Scene } from './ideas.ts';
import { aWorker, hiddenOn, organisationsOf } from './ideas.ts';
import type { InformationClass } from './words.ts';
import { classes, isService } from './words.ts';

/** Rows that workers write. */

/** Mostly a circle of members of service organisations, so that it can be made. */
const serviceOnly = ({ world, chance }: Scene, circle: readonly Id[]): Id[] =>
  [...new Set(circle)].filter(
    (each) => perhaps(chance, 1, 15) || isService(kindOf(world, get(world.workers, each).organisation)),
  );

export function aPlace(scene: Scene): Idea {
  const { world, theCase, chance, id } = scene;
  const standing = theCase.members.filter(() => perhaps(chance, 1, 2)).map((member) => member.worker);
  const hidden = hiddenOn(scene);
  const names =
    hidden.length > 0 && perhaps(chance, 2, 3)
      ? oneOf(chance, hidden)
      : perhaps(chance, 1, 3)
        ? oneOf(chance, organisationsOf(world))
        : null;
  return {
    act: 'add-place',
    id,
    names,
    circle: serviceOnly(scene, [...standing, ...(perhaps(chance, 1, 4) ? [aWorker(scene)] : [])]),
  };
}

const tables = [
  'note',
  'contact-rule',
  'contact-point',
  'person',
  'contact-made',
  'piece',
  'telling',
  'wish',
  'justice-line',
  'deadline',
  'goal',
] as const;
export const corrected: readonly string[] = [
  'note',
  'person',
  'piece',
  'telling',
  'wish',
  'justice-line',
  'deadline',
  'goal',
];

/** The class in which a row of a table lies; of several, one by chance. */
function classFor(table: (typeof tables)[number], chance: Chance): InformationClass {
  if (table === 'note') return oneOf(chance, classes);
  if (table === 'person') return 'identity';
  if (table === 'piece') return 'account';
  if (table === 'justice-line') return 'justice';
  if (table === 'deadline') return oneOf(chance, ['process', 'residence'] as const);
  if (table === 'goal') return 'coordination';
  return table === 'telling' || table === 'wish' ? oneOf(chance, ['coordination', 'justice'] as const) : 'contact';
}

export function anEntry({ chance, id }: Scene): Idea {
  const table = oneOf(chance, tables);
  return { act: 'add-entry', id, table, of: classFor(table, chance) };
}
