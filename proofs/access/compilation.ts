import type { ActOf } from './acts.ts';
import type { CompilationAct } from './acts-work.ts';
import type { Answer } from './answer.ts';
import { byLayer, when } from './answer.ts';
import type { Case, Consent, Id, Time, World } from './facts.ts';
import { kindOf } from './facts.ts';
import type { Compilation, Part } from './facts-work.ts';
import { fitsDisclosure } from './may-share.ts';
import { barInSight, inSight, readsConsent } from './network-plan.ts';
import type { Scene } from './scene.ts';
import { begin, holdsClass, isLeadOfCase, isOnOpenCase } from './scene.ts';
import { sees, seesSlip } from './sight.ts';
import { holds, isClosed, isHidden, isLive, isPresent, isStanding } from './standing.ts';
import { isJustice } from './words.ts';

/**
 * Lines of the account, handed over whole to the police or a prosecutor on her disclosure consent (sentence 7; decision 26): the lead's
 * organisation gathers, each owner releases its own, the lead sends them once.
 */

const consentOf = (item: Case, id: Id): Consent | undefined => item.consents.find((each) => each.id === id);
const names = (consent: Consent | undefined, receiver: Id): boolean =>
  consent?.terms.some((term) => term.receiver === receiver) === true;

/** May this owner's lines go to the receiver now? */
export function contributes(world: World, thisCase: Case, whole: Compilation, owner: Id, now: Time): boolean {
  const consent = consentOf(thisCase, whole.consent);
  return (
    consent !== undefined &&
    isLive(consent, now) &&
    holds(consent, owner, whole.to, 'account') &&
    isPresent(thisCase, owner, now) &&
    !isHidden(world, thisCase, owner)
  );
}

/** What had to be so when it was opened is so no more: it is over, without a word. */
function hasLapsed(world: World, thisCase: Case, whole: Compilation, now: Time): boolean {
  const consent = consentOf(thisCase, whole.consent);
  return (
    consent === undefined ||
    !isStanding(consent, now) ||
    !names(consent, whole.to) ||
    isClosed(thisCase, now) ||
    thisCase.lead !== whole.organisation ||
    isHidden(world, thisCase, whole.organisation) ||
    isHidden(world, thisCase, whole.to)
  );
}

/** What ends leaves nothing that was not sent, and who may no longer contribute takes its lines out. */
export function settled(world: World, thisCase: Case, now: Time): Case {
  if (!thisCase.compilations.some((each) => each.state === 'open')) return thisCase;
  const settle = (whole: Compilation): Compilation => {
    if (whole.state !== 'open') return whole;
    if (hasLapsed(world, thisCase, whole, now)) return { ...whole, state: 'closed', parts: [] };
    return {
      ...whole,
      parts: whole.parts.filter((part) => contributes(world, thisCase, whole, part.organisation, now)),
    };
  };
  return { ...thisCase, compilations: thisCase.compilations.map(settle) };
}

/** One who holds what is handed over, and the papers that say to whom. */
const needsAccount = (scene: Scene): Answer[] =>
  when(!holdsClass(scene, 'account') || !holdsClass(scene, 'case'), 'standing');

/** Her disclosure consent, whose slip she reads, names the receiver; while the own part is not hidden. */
export function isBasis(scene: Scene, consent: Consent, to: Id): boolean {
  const { world, theCase, by, now } = scene;
  const slip = consent.slips.find((each) => each.organisation === by.organisation);
  return (
    consent.disclosure === true &&
    readsConsent(scene, consent) &&
    slip!.receivers.includes(to) &&
    isLive(consent, now) &&
    names(consent, to) &&
    !isHidden(world, theCase, by.organisation)
  );
}

function open(scene: Scene, act: ActOf<'open-compilation'>): readonly Answer[] {
  const consent = consentOf(scene.theCase, act.consent);
  return byLayer(
    () => begin(scene),
    () => [...when(!isLeadOfCase(scene), 'standing'), ...needsAccount(scene)],
    () => when(!isJustice(kindOf(scene.world, act.to)), 'form'),
    () => when(consent === undefined || !isBasis(scene, consent, act.to) || barInSight(scene, act.to), 'form'),
    () =>
      when(
        scene.theCase.compilations.some((each) => each.to === act.to && each.state === 'open'),
        'state',
      ),
  );
}

/** Her consent names the receiver still. */
export const carries = ({ theCase, now }: Scene, whole: Compilation): boolean => {
  const consent = consentOf(theCase, whole.consent);
  return consent !== undefined && isLive(consent, now) && names(consent, whole.to);
};

/** Her organisation keeps a slip of it, and she reads that. */
export const readsSlipOf = ({ world, theCase, by, now }: Scene, whole: Compilation): boolean =>
  whole.slips.includes(by.organisation) &&
  seesSlip(
    world,
    theCase,
    by,
    { organisation: by.organisation, names: [whole.organisation, whole.to], made: null },
    now,
  );

function begun(scene: Scene, whole: Compilation | undefined): (() => Answer[])[] {
  const reads = whole !== undefined && readsSlipOf(scene, whole);
  return [() => begin(scene), () => when(!reads, 'absent'), () => needsAccount(scene)];
}

/** Everything that must be so before lines are kept or released. */
const stillOpen = (scene: Scene, whole: Compilation): (() => Answer[])[] => [
  () => when(whole.state !== 'open', 'state'),
  () =>
    when(
      !contributes(scene.world, scene.theCase, whole, scene.by.organisation, scene.now) || barInSight(scene, whole.to),
      'form',
    ),
];

const partRow = ({ theCase }: Scene, { to, consent }: Compilation, part: Part) =>
  ({
    is: 'chosen',
    case: theCase.id,
    organisation: part.organisation,
    to,
    consent,
    stands: part.state,
    author: part.author,
  }) as const;

const seesPartRow = (scene: Scene, whole: Compilation, part: Part): boolean =>
  sees(scene.world, scene.by.id, partRow(scene, whole, part), scene.now);

function release(scene: Scene, act: ActOf<'release-compilation-part'>, whole: Compilation): (() => Answer[])[] {
  const part = whole.parts.find(({ id }) => id === act.part);
  const isOwnDraft = part?.state === 'draft' && part.author === scene.by.id;
  const isReleased = whole.parts.some(
    ({ organisation, state }) => organisation === scene.by.organisation && state === 'released',
  );
  return [
    ...stillOpen(scene, whole),
    // Each sees the mark of the key before it releases to it.
    () =>
      when((act.mark ?? null) !== whole.mark || !isOwnDraft || !seesPartRow(scene, whole, part) || isReleased, 'state'),
  ];
}

/** It may leave at all: by the lead, while it is open, on a consent that names the receiver still. */
const leaves = (scene: Scene, whole: Compilation): (() => Answer[])[] => [
  () => when(!isLeadOfCase(scene), 'standing'),
  () => when(whole.state !== 'open', 'state'),
  () => when(!carries(scene, whole) || barInSight(scene, whole.to), 'form'),
];

/**
 * Handed over once, with the parts that the lead has seen to be released and no others: to a receiver whom it sees on the case, or as a file sealed to
 * the key of that mark, for which nobody need be there.
 */
function handOver(
  scene: Scene,
  act: ActOf<'send-compilation'> | ActOf<'seal-compilation'>,
  whole: Compilation,
): (() => Answer[])[] {
  const { world, theCase, now } = scene;
  const released = whole.parts
    .filter(({ state, organisation }) => state === 'released' && contributes(world, theCase, whole, organisation, now))
    .map(({ organisation }) => organisation);
  const others =
    released.some((each) => !act.owners.includes(each)) || act.owners.some((each) => !released.includes(each));
  return [
    ...leaves(scene, whole),
    () => when(act.act === 'seal-compilation' && act.mark !== whole.mark, 'state'),
    () => when((act.act === 'send-compilation' && !inSight(scene, whole.to)) || released.length === 0, 'form'),
    () => when(others, 'state'),
  ];
}

/** Section 5: anyone named may record it. */
const record = (scene: Scene, act: ActOf<'record-disclosure-consent'>): readonly Answer[] =>
  byLayer(
    () => begin(scene),
    () => when(!isOnOpenCase(scene), 'standing'),
    () => when(!fitsDisclosure(scene, act), 'form'),
  );

const releasedBy = (whole: Compilation, organisation: Id): Part | undefined =>
  whole.parts.find((part) => part.organisation === organisation && part.state === 'released');

function further(
  scene: Scene,
  act: Exclude<CompilationAct, { act: 'open-compilation' | 'record-disclosure-consent' }>,
  whole: Compilation,
) {
  switch (act.act) {
    case 'keep-compilation-draft':
      return stillOpen(scene, whole);
    case 'release-compilation-part':
      return release(scene, act, whole);
    case 'take-back-compilation-part':
      return [() => when(releasedBy(whole, scene.by.organisation) === undefined, 'state')];
    case 'close-compilation':
      return [() => when(!isLeadOfCase(scene), 'standing'), () => when(whole.state !== 'open', 'state')];
    case 'name-compilation-key':
      return leaves(scene, whole);
    case 'seal-compilation':
    case 'send-compilation':
      return handOver(scene, act, whole);
    case 'record-compilation-copy':
      return [
        () =>
          when(
            !whole.parts.some(
              (part) =>
                part.state !== 'draft' &&
                part.organisation === scene.by.organisation &&
                seesPartRow(scene, whole, part),
            ),
            'state',
          ),
      ];
  }
}

/** What has lapsed meanwhile is over, whether or not anything has been done since. */
export function compilationAnswers(before: Scene, act: CompilationAct): readonly Answer[] {
  const scene = { ...before, theCase: settled(before.world, before.theCase, before.now) };
  if (act.act === 'record-disclosure-consent') return record(scene, act);
  if (act.act === 'open-compilation') return open(scene, act);
  const whole = scene.theCase.compilations.find((each) => each.id === act.compilation);
  const later = whole === undefined ? [] : further(scene, act, whole);
  return byLayer(...begun(scene, whole), ...later);
}
