import type { CompilationAct } from './acts-work.ts';
import { oneOf, perhaps, someOf } from './chance.ts';
import type { Id } from './facts.ts';
import { day, kindOf } from './facts.ts';
import type { Compilation } from './facts-work.ts';
import type { Idea, Makers, Scene } from './ideas.ts';
import { anEnd, anOrganisation, maybe, on, onCase, organisationsOf } from './ideas.ts';
import type { Kind } from './words.ts';
import { fitsNetwork, isJustice } from './words.ts';

/** Lines handed over whole. */

/** Marks of keys: of which there are two, so that they meet. */
const marks = ['0'.repeat(32), '1'.repeat(32)];
/** Mostly the one that the slips tell. */
const aMark = ({ chance }: Scene, { mark }: Compilation): string =>
  mark !== null && perhaps(chance, 7, 8) ? mark : oneOf(chance, marks);

const releasedOf = ({ parts }: Compilation): Id[] =>
  parts.filter(({ state }) => state === 'released').map(({ organisation }) => organisation);

/** Mostly one that is still open. */
function some({ theCase, chance }: Scene): readonly Compilation[] {
  const open = theCase.compilations.filter((each) => each.state === 'open');
  return open.length > 0 && perhaps(chance, 7, 8) ? open : theCase.compilations;
}

/** Mostly to the police, from organisations on the case that may. */
function aConsent(scene: Scene): Idea {
  const { world, theCase, chance, id, now } = scene;
  const ofKind = (test: (kind: Kind) => boolean, of: readonly Id[]) => of.filter((each) => test(kindOf(world, each)));
  const owners = ofKind(fitsNetwork, onCase(theCase));
  const from = perhaps(chance, 1, 10) ? now + day : now;
  return {
    act: 'record-disclosure-consent',
    id,
    owners: owners.length > 0 ? [...new Set([theCase.lead, oneOf(chance, owners)])] : [theCase.lead],
    receiver: perhaps(chance, 9, 10) ? oneOf(chance, ofKind(isJustice, organisationsOf(world))) : anOrganisation(scene),
    from,
    until: Math.min(anEnd(scene), from + 365 * day),
  };
}

export const ofCompilations: Makers<CompilationAct['act']> = {
  'record-disclosure-consent': aConsent,
  'open-compilation': (scene) => {
    const { theCase, chance, id } = scene;
    const fit = theCase.consents.filter((each) => each.disclosure === true);
    const consent = maybe(chance, fit.length > 0 && perhaps(chance, 9, 10) ? fit : theCase.consents);
    if (consent === null) return null;
    const to =
      perhaps(chance, 9, 10) && consent.terms.length > 0
        ? oneOf(chance, consent.terms).receiver
        : anOrganisation(scene);
    return { act: 'open-compilation', id, to, consent: consent.id };
  },
  'keep-compilation-draft': (scene) =>
    on(scene.chance, some(scene), (compilation) => ({ act: 'keep-compilation-draft', id: scene.id, compilation })),
  'release-compilation-part': (scene) => {
    const whole = maybe(scene.chance, some(scene));
    const drafts = whole?.parts.filter(({ state }) => state === 'draft') ?? [];
    const part = maybe(scene.chance, drafts.length > 0 ? drafts : (whole?.parts ?? []));
    return whole === null || part === null
      ? null
      : {
          ...{ act: 'release-compilation-part', compilation: whole.id, part: part.id },
          mark: perhaps(scene.chance, 7, 8) ? whole.mark : oneOf(scene.chance, [null, ...marks]),
        };
  },
  'take-back-compilation-part': (scene) =>
    on(scene.chance, some(scene), (compilation) => ({ act: 'take-back-compilation-part', compilation })),
  'close-compilation': (scene) =>
    on(scene.chance, some(scene), (compilation) => ({ act: 'close-compilation', compilation })),
  'send-compilation': (scene) => {
    const { chance, theCase } = scene;
    const whole = maybe(chance, some(scene));
    if (whole === null) return null;
    const owners = perhaps(chance, 1, 6) ? someOf(chance, onCase(theCase), 1, 2) : releasedOf(whole);
    return { act: 'send-compilation', compilation: whole.id, owners };
  },
  'name-compilation-key': (scene) => {
    const whole = maybe(scene.chance, some(scene));
    return whole && { act: 'name-compilation-key', compilation: whole.id, mark: oneOf(scene.chance, marks) };
  },
  'seal-compilation': (scene) => {
    const { chance, theCase } = scene;
    const whole = maybe(chance, some(scene));
    if (whole === null) return null;
    const owners = perhaps(chance, 1, 6) ? someOf(chance, onCase(theCase), 1, 2) : releasedOf(whole);
    return { act: 'seal-compilation', compilation: whole.id, owners, mark: aMark(scene, whole) };
  },
  'record-compilation-copy': ({ theCase, chance }) =>
    on(chance, theCase.compilations, (compilation) => ({ act: 'record-compilation-copy', compilation })),
};
