import type { HandOverAct, WarningAct } from './acts-work.ts';
import { oneOf, perhaps, someOf } from './chance.ts';
import type { Makers, Scene } from './ideas.ts';
import { aHiddenPart, anOrganisation, on, onCase, organisationsOf, waiting } from './ideas.ts';

/** Warnings, wishes that somebody be invited, and what is asked before the lead passes. */

/** Mostly one that still waits. */
const warnings = ({ theCase }: Scene, is: 'isAcknowledged' | 'isPassed') => {
  const left = theCase.warnings.filter((each) => !each[is]);
  return left.length > 0 ? left : theCase.warnings;
};

const passes = ({ theCase }: Scene) => {
  const all = theCase.warnings.flatMap((each) => each.passes);
  const unread = all.filter((each) => !each.isRead);
  return unread.length > 0 ? unread : all;
};

export const ofWarnings: Makers<WarningAct['act']> = {
  warn: ({ id }) => ({ act: 'warn', id }),
  'acknowledge-warning': (scene) =>
    on(scene.chance, warnings(scene, 'isAcknowledged'), (warning) => ({ act: 'acknowledge-warning', warning })),
  'pass-warning': (scene) =>
    on(scene.chance, warnings(scene, 'isPassed'), (warning) => {
      const { chance, theCase, id } = scene;
      const others = onCase(theCase).filter((each) => each !== theCase.lead);
      const to = perhaps(chance, 1, 6) || others.length === 0 ? [anOrganisation(scene)] : someOf(chance, others, 2, 3);
      return { act: 'pass-warning', id, warning, to };
    }),
  'read-passed-warning': (scene) => on(scene.chance, passes(scene), (pass) => ({ act: 'read-passed-warning', pass })),
  'wish-invitation': (scene) => {
    const { world, chance, id } = scene;
    const to = perhaps(chance, 1, 3)
      ? aHiddenPart(scene)
      : perhaps(chance, 1, 3)
        ? anOrganisation(scene)
        : oneOf(chance, organisationsOf(world));
    return { act: 'wish-invitation', id, to };
  },
  'answer-wish': ({ theCase, chance }) =>
    on(chance, waiting(theCase.wishes), (wish) => ({
      act: 'answer-wish',
      wish,
      answer: oneOf(chance, ['invited', 'declined'] as const),
      reason: perhaps(chance, 4, 5),
    })),
};

/** Mostly one that is prepared or offered. */
const prepared = ({ theCase }: Scene) => {
  const left = theCase.handOvers.filter(({ answer }) => answer === 'draft' || answer === 'waits');
  return left.length > 0 ? left : theCase.handOvers;
};

export const ofHandOvers: Makers<HandOverAct['act']> = {
  'prepare-hand-over': (scene) => ({
    act: 'prepare-hand-over',
    id: scene.id,
    to: anOrganisation(scene),
    sheet: perhaps(scene.chance, 1, 2) ? `${scene.id} goal` : null,
    child: perhaps(scene.chance, 1, 2) ? `${scene.id} child` : null,
    says: oneOf(scene.chance, ['not-asked', 'nothing', 'her', 'organisation', 'organisation'] as const),
  }),
  'answer-hand-over-question': (scene) =>
    on(scene.chance, prepared(scene), (handOver) => ({
      act: 'answer-hand-over-question',
      handOver,
      yes: perhaps(scene.chance, 3, 4),
    })),
  'decline-hand-over': (scene) =>
    on(scene.chance, prepared(scene), (handOver) => ({ act: 'decline-hand-over', handOver })),
};
