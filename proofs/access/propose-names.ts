import type { NamesAct } from './acts-work.ts';
import { oneOf, perhaps, someOf } from './chance.ts';
import type { Makers, Scene } from './ideas.ts';
import { aHiddenPart, maybe, on, onCase, waiting } from './ideas.ts';

/** Requests for names of hidden parts, and their answers: mostly by the officers and the leads whom they concern. */

const officerOn = ({ world, theCase, chance }: Scene) =>
  maybe(
    chance,
    [...world.workers.values()].filter(
      ({ organisation, roles }) => roles.includes('data-protection-officer') && onCase(theCase).includes(organisation),
    ),
  );

export const ofNames: Makers<NamesAct['act']> = {
  'ask-names': (scene) => {
    const officer = officerOn(scene);
    return { act: 'ask-names', id: scene.id, ...(officer && perhaps(scene.chance, 4, 5) ? { by: officer.id } : {}) };
  },
  'answer-names': (scene) =>
    on(scene.chance, waiting(scene.theCase.nameRequests), (request) => {
      const { chance, theCase } = scene;
      const names = perhaps(chance, 1, 3)
        ? []
        : perhaps(chance, 2, 3)
          ? [aHiddenPart(scene)]
          : someOf(chance, onCase(theCase), 1, 2);
      return { act: 'answer-names', request, names, reason: oneOf(chance, [true, true, false]) };
    }),
};
