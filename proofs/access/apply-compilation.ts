import type { ActOf } from './acts.ts';
import type { CompilationAct } from './acts-work.ts';
import { recordDisclosure } from './apply-share.ts';
import { contributes } from './compilation.ts';
import type { Case, Id } from './facts.ts';
import type { Compilation, Part } from './facts-work.ts';
import type { Scene } from './scene.ts';

/** What becomes of lines that are gathered to be handed over. */

function opened({ world, theCase, by, now }: Scene, act: ActOf<'open-compilation'>): Compilation {
  const made: Compilation = {
    id: act.id,
    organisation: by.organisation,
    to: act.to,
    consent: act.consent,
    state: 'open',
    slips: [],
    parts: [],
    mark: null,
    isSealed: false,
  };
  const { terms } = theCase.consents.find((each) => each.id === act.consent)!;
  const asked = terms.map(({ owner }) => owner).filter((owner) => contributes(world, theCase, made, owner, now));
  return { ...made, slips: [...new Set([by.organisation, ...asked])] };
}

const notOwnDraft =
  (worker: Id, organisation: Id) =>
  (part: Part): boolean =>
    part.author !== worker || part.organisation !== organisation || part.state !== 'draft';

/** The owner's part back in the taker's hands, whose own draft gives way. */
const takenBack = (parts: readonly Part[], { id: author, organisation }: Scene['by']): Part[] =>
  parts
    .filter(notOwnDraft(author, organisation))
    .map((part) =>
      part.organisation === organisation && part.state === 'released' ? { ...part, state: 'draft', author } : part,
    );

/** What others than the lead's organisation have released is a draft again, beside which its author keeps no other. */
function toBeSeen(whole: Compilation): Part[] {
  const back = whole.parts.filter(
    ({ organisation, state }) => state === 'released' && organisation !== whole.organisation,
  );
  const givesWay = ({ author, organisation, state }: Part) =>
    state === 'draft' && back.some((part) => part.author === author && part.organisation === organisation);
  return whole.parts
    .filter((part) => !givesWay(part))
    .map((part) => (back.includes(part) ? { ...part, state: 'draft' } : part));
}

function after(whole: Compilation, act: CompilationAct, { by }: Scene): Compilation {
  switch (act.act) {
    case 'keep-compilation-draft': {
      const draft: Part = { id: act.id, organisation: by.organisation, author: by.id, state: 'draft' };
      return { ...whole, parts: [...whole.parts.filter(notOwnDraft(by.id, by.organisation)), draft] };
    }
    case 'release-compilation-part':
      return {
        ...whole,
        parts: whole.parts.map((part) => (part.id === act.part ? { ...part, state: 'released' } : part)),
      };
    case 'take-back-compilation-part':
      return { ...whole, parts: takenBack(whole.parts, by) };
    case 'close-compilation':
      return { ...whole, state: 'closed', parts: [] };
    case 'name-compilation-key':
      return { ...whole, mark: act.mark, parts: toBeSeen(whole) };
    case 'seal-compilation':
    case 'send-compilation':
      return {
        ...whole,
        state: 'sent',
        isSealed: act.act === 'seal-compilation',
        parts: whole.parts.filter(({ state }) => state === 'released').map((part) => ({ ...part, state: 'sent' })),
      };
    default:
      return whole;
  }
}

export function afterCompilation(scene: Scene, act: CompilationAct): Case {
  const { theCase } = scene;
  if (act.act === 'record-disclosure-consent') return recordDisclosure(scene, act);
  if (act.act === 'open-compilation')
    return { ...theCase, compilations: [...theCase.compilations, opened(scene, act)] };
  return {
    ...theCase,
    compilations: theCase.compilations.map((each) => (each.id === act.compilation ? after(each, act, scene) : each)),
  };
}
