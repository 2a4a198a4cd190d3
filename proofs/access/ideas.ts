import type { Act } from './acts.ts';
import type { Chance } from './chance.ts';
import { oneOf, perhaps, someOf } from './chance.ts';
import type { Case, Id, Time, Worker, World } from './facts.ts';
import { day } from './facts.ts';
import { isHidden } from './standing.ts';
import type { InformationClass } from './words.ts';
import { classes } from './words.ts';

/** What proposals of all kinds choose from, and how. */

/** In what an act is thought of; `id` names what comes into being by it. */
export type Scene = {
  readonly world: World;
  readonly theCase: Case;
  readonly chance: Chance;
  readonly now: Time;
  readonly id: Id;
};
/** An act without its actor, who is chosen afterwards. */
export type Idea = Act extends infer Each ? (Each extends Act ? Omit<Each, 'by' | 'case'> : never) : never;

export const ids = (facts: readonly { readonly id: Id }[]): Id[] => facts.map((fact) => fact.id);
export const maybe = <Value>(chance: Chance, values: readonly Value[]): Value | null =>
  values.length === 0 ? null : oneOf(chance, values);
export const organisationsOf = (world: World): Id[] => [...world.organisations.keys()];
export const workersIn = (world: World, organisation: Id): Worker[] =>
  [...world.workers.values()].filter((each) => each.organisation === organisation);
export const onCase = (item: Case): Id[] => item.parties.map((party) => party.organisation);

/** For each kind of act an idea of one, or null where the world offers nothing for it. */
export type Makers<Kind extends Act['act']> = { readonly [Each in Kind]: (scene: Scene) => Idea | null };

/** Mostly organisations on the case, now and then one that is invited, rarely any. */
export function anOrganisation({ world, theCase, chance }: Scene): Id {
  if (perhaps(chance, 3, 5)) return oneOf(chance, onCase(theCase));
  const invited = theCase.invitations.map((invitation) => invitation.organisation);
  return invited.length > 0 && perhaps(chance, 1, 2) ? oneOf(chance, invited) : oneOf(chance, organisationsOf(world));
}

export const hiddenOn = ({ world, theCase }: Scene): Id[] =>
  onCase(theCase).filter((organisation) => isHidden(world, theCase, organisation));

/** Mostly one that is hidden, where there is one. */
export function aHiddenPart(scene: Scene): Id {
  const { chance } = scene;
  const hidden = hiddenOn(scene);
  return hidden.length > 0 && perhaps(chance, 5, 6) ? oneOf(chance, hidden) : anOrganisation(scene);
}

export const aWorker = (scene: Scene): Id => oneOf(scene.chance, workersIn(scene.world, anOrganisation(scene))).id;

/** Rarely without class `case`, as no naming may be. */
export function someClasses(chance: Chance): InformationClass[] {
  if (perhaps(chance, 1, 2)) return [...classes];
  const some = someOf(chance, classes.slice(1), 2, 3);
  return some.length > 0 && perhaps(chance, 1, 20) ? some : ['case', ...some];
}

export const anEnd = ({ chance, now }: Scene): Time =>
  now + (perhaps(chance, 1, 4) ? 1 + chance.below(60) : 60 + chance.below(600)) * day;

/** On one of these facts, when there is any. */
export const on = (chance: Chance, facts: readonly { readonly id: Id }[], idea: (id: Id) => Idea): Idea | null => {
  const id = maybe(chance, ids(facts));
  return id === null ? null : idea(id);
};

export const waiting = <Fact extends { readonly answer: string }>(facts: readonly Fact[]): readonly Fact[] => {
  const left = facts.filter((fact) => fact.answer === 'waits');
  return left.length > 0 ? left : facts;
};
