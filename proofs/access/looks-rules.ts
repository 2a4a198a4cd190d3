import { readsSlipOf, settled } from './compilation.ts';
import type { Consent, Id } from './facts.ts';
import { kindOf } from './facts.ts';
import type { Compilation } from './facts-work.ts';
import { hiddenInSight, inSight, readsConsent } from './network-plan.ts';
import type { Scene } from './scene.ts';
import { holdsClass, isKnown, isLeadOfCase, isOpen } from './scene.ts';
import { sees, seesPart, seesPlace, seesSlip } from './sight.ts';
import { isHidden, isLive, isPresent, watchesAsTeamLead } from './standing.ts';
import type { InformationClass } from './words.ts';
import { classes, fitsNetwork } from './words.ts';

/** What one worker may be told of one case beyond its rows: to whom she may turn, what is logged where, what is gathered. */

export const organisationsOf = ({ theCase }: Scene): Id[] => theCase.parties.map(({ organisation }) => organisation);
export const seesPartOf = ({ world, theCase, by, now }: Scene, organisation: Id): boolean =>
  seesPart(world, by.id, theCase.id, organisation, now);
export const reads = ({ world, theCase, by, now }: Scene, organisation: Id, of: InformationClass): boolean =>
  sees(world, by.id, { is: 'entry', case: theCase.id, organisation, of }, now);
export const others = (scene: Scene): Id[] => organisationsOf(scene).filter((each) => each !== scene.by.organisation);

/** A consent of hers, in force, of which she reads the slip, and the receivers that it names there. */
export const bases = (scene: Scene): { consent: Consent; to: Id }[] =>
  scene.theCase.consents
    .filter((consent) => isLive(consent, scene.now) && readsConsent(scene, consent))
    .flatMap((consent) => {
      const slip = consent.slips.find(({ organisation }) => organisation === scene.by.organisation)!;
      return slip.receivers
        .filter((to) => consent.terms.some((term) => term.receiver === to))
        .map((to) => ({ consent, to }));
    });

/** 5 b (a): to whom one may refer now. */
export function refers(scene: Scene, consent: Consent, to: Id): boolean {
  const { world, theCase, by } = scene;
  const leads = by.organisation === theCase.lead;
  return (
    to !== by.organisation &&
    fitsNetwork(kindOf(world, to)) &&
    consent.terms.some((term) => term.owner === by.organisation && term.receiver === to) &&
    (inSight(scene, to) || isLeadOfCase(scene)) &&
    (!isHidden(world, theCase, by.organisation) || to === theCase.lead) &&
    (!hiddenInSight(scene, to) || leads)
  );
}

/** Whose rooms she reads, one's own among them. */
export const readers = (scene: Scene): Id[] => [
  ...(readsAtHome(scene) ? [scene.by.organisation] : []),
  ...others(scene).filter((each) => classes.some((of) => reads(scene, each, of))),
];

/** The case and its log are there for her: for who reads what class case holds, and for the officer. */
export const isThere = (scene: Scene): boolean =>
  sees(scene.world, scene.by.id, { is: 'case', case: scene.theCase.id }, scene.now) ||
  (isKnown(scene) && scene.by.roles.includes('data-protection-officer'));

/** Whose log is told of a look: theirs, and of those in whose row's circle one stands. */
export const loggedAt = (scene: Scene): Id[] => {
  const { world, theCase, by, now } = scene;
  const placed = theCase.places.filter((place) => seesPlace(world, theCase, by, place.organisation, place.circle, now));
  return [...readers(scene), ...placed.map(({ organisation }) => organisation)];
};

/** Slips of what is gathered that she reads at her own organisation. */
export const gathered = (scene: Scene): Compilation[] =>
  settled(scene.world, scene.theCase, scene.now).compilations.filter((whole) => readsSlipOf(scene, whole));

/** Who has released its lines to her organisation, which gathers. */
export const releasedTo = (scene: Scene): Id[] =>
  gathered(scene)
    .filter((whole) => whole.organisation === scene.by.organisation && whole.state === 'open')
    .flatMap(({ parts }) => parts.filter(({ state }) => state === 'released').map(({ organisation }) => organisation));

/** As isKnown, by what is still to be read: a closed case is read by its last lead and backup. */
const readsAtHome = (scene: Scene): boolean =>
  isKnown(scene) &&
  (classes.some((of) => holdsClass(scene, of) || reads(scene, scene.by.organisation, of)) ||
    scene.by.roles.includes('data-protection-officer'));

/** Rights at home with their writing, as the page on "why do I see this" tells them; and what is granted. */
export function rights(scene: Scene): string[] {
  const { world, theCase, by, now } = scene;
  const own = classes
    .filter((of) => holdsClass(scene, of))
    .map((of) => `${of} ${by.organisation} own ${isOpen(scene)}`);
  const led = watchesAsTeamLead(world, theCase, by, now) ? (['case', 'coordination'] as const) : [];
  const granted = others(scene).flatMap((each) =>
    classes.filter((of) => reads(scene, each, of)).map((of) => `${of} ${each} granted false`),
  );
  return [...own, ...led.map((of) => `${of} ${by.organisation} own false`), ...granted];
}

const bearsAt = (scene: Scene) =>
  scene.theCase.bars.filter(
    (bar) =>
      bar.lifted === null &&
      bar.cameWith === undefined &&
      sees(
        scene.world,
        scene.by.id,
        {
          is: 'bar',
          case: scene.theCase.id,
          worker: bar.worker,
          organisation: bar.organisation,
          lifted: false,
        },
        scene.now,
      ),
  );

/** Whether the words of a consent named a child; half of them did, by their name in the model. */
export const asksOfChild = (consent: Id): boolean =>
  [...consent].reduce((sum, letter) => sum + letter.charCodeAt(0), 0) % 2 === 0;

/** Section 1, sentence 8, and decision 51: who has class contact of one's own organisation on consents alone that did not speak of a child. */
export function unaskedOfChild({ world, theCase, by, now }: Scene): Id[] {
  const open = theCase.grants.filter(
    ({ id, owner, receiver, of, ended, until }) =>
      owner === by.organisation &&
      of === 'contact' &&
      ended === null &&
      now < until &&
      seesSlip(world, theCase, by, { organisation: owner, names: [receiver], made: id }, now),
  );
  const asked = open.filter(({ consent }) => consent === null || asksOfChild(consent));
  return [...new Set(open.map(({ receiver }) => receiver))].filter(
    (each) => !asked.some(({ receiver }) => receiver === each),
  );
}

export const ruleOf = ({ theCase }: Scene, organisation: Id): boolean =>
  theCase.entries.some((each) => each.table === 'contact-rule' && each.organisation === organisation);

/** Sentence 12: what has come about since a bar, through those who do not see it. */
export function sinceBars(scene: Scene, id: (model: Id) => string): string[] {
  const { theCase, now } = scene;
  return bearsAt(scene).flatMap((bar) => [
    ...theCase.members
      .filter((each) => each.worker === bar.worker && each.ended === null && (each.until === null || each.until > now))
      .map(({ organisation }) => `${id(bar.id)} named ${id(organisation)}`),
    ...(bar.organisation !== null && isPresent(theCase, bar.organisation, now)
      ? [`${id(bar.id)} joined ${id(bar.organisation)}`]
      : []),
  ]);
}
