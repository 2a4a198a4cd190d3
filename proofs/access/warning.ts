import type { ActOf } from './acts.ts';
import type { WarningAct } from './acts-work.ts';
import type { Answer } from './answer.ts';
import { byLayer, when } from './answer.ts';
import type { Case, Id, Time } from './facts.ts';
import { kindOf } from './facts.ts';
import type { InviteWish, Pass, Warning } from './facts-work.ts';
import { barInSight, inSight } from './network-plan.ts';
import type { Scene } from './scene.ts';
import { begin, holdsClass, isKnown, isLeadOfCase } from './scene.ts';
import { sees, seesSlip } from './sight.ts';
import { isBarredOrganisation, isPresent } from './standing.ts';
import { isOutside } from './words.ts';

/** Warnings to the lead of the case, and wishes that somebody be invited (5 b (a)). */

/** How long lead and backup have to acknowledge a warning where the deployment says nothing else. */
export const timeToAcknowledge = 30 * 60_000;

/** Anybody named on the case, but the lead, who sees every part and invites herself. */
const needsLead = (scene: Scene): Answer[] =>
  when(
    !holdsClass(scene, 'case') || !isPresent(scene.theCase, scene.by.organisation, scene.now) || isLeadOfCase(scene),
    'standing',
  );

/** Section 5 b (a): what has been sent is taken and dealt with after the case has closed too, by those who still read it. */
const known = (scene: Scene): Answer[] => when(!isKnown(scene), 'absent');

/**
 * What nobody there has dealt with: closing, handing over and leaving wait for it. Whoever does these acts reads it, so that the refusal
 * tells her nothing.
 */
export const hasWarningAt = (item: Case, organisation: Id): boolean =>
  item.warnings.some(({ holder, isPassed }) => holder === organisation && !isPassed);

/** One that is addressed to her, or that reaches her as its time has run out. */
const readsAlert = ({ world, theCase, by, now }: Scene, warning: Warning | undefined): boolean =>
  warning !== undefined &&
  sees(
    world,
    by.id,
    {
      is: 'alert',
      case: theCase.id,
      organisation: warning.holder,
      from: warning.organisation,
      late: warning.isLate,
      waits: !warning.isPassed,
    },
    now,
  );

const readsPass = ({ world, theCase, by, now }: Scene, pass: Pass | undefined): boolean =>
  pass?.isReceived === true && seesSlip(world, theCase, by, { organisation: pass.to, names: [], made: null }, now);

const readsWish = ({ world, theCase, by, now }: Scene, wish: InviteWish | undefined): boolean =>
  wish !== undefined &&
  seesSlip(world, theCase, by, { organisation: wish.holder, names: [wish.organisation, wish.to], made: null }, now);

const passes = (theCase: Case): Pass[] => theCase.warnings.flatMap((each) => each.passes);
const byId = <Fact extends { readonly id: Id }>(facts: readonly Fact[], id: Id): Fact | undefined =>
  facts.find((each) => each.id === id);

function pass(scene: Scene, act: ActOf<'pass-warning'>): readonly Answer[] {
  const { theCase, by } = scene;
  const warning = byId(theCase.warnings, act.warning);
  return byLayer(
    () => known(scene),
    () => when(!readsAlert(scene, warning), 'absent'),
    () => when(!holdsClass(scene, 'case'), 'standing'),
    () => when(warning!.isPassed, 'state'),
    () => when(act.to.includes(by.organisation), 'form'),
    () => when(!act.to.every((each) => inSight(scene, each) && !barInSight(scene, each)), 'not-in-sight'),
  );
}

/** Whatever is hidden from her is wished for like one that is not on the case. */
const wish = (scene: Scene, act: ActOf<'wish-invitation'>): readonly Answer[] =>
  byLayer(
    () => begin(scene),
    () => needsLead(scene),
    () => when(act.to === scene.by.organisation || isOutside(kindOf(scene.world, act.to)), 'form'),
    () => when(inSight(scene, act.to), 'state'),
  );

function answerWish(scene: Scene, act: ActOf<'answer-wish'>): readonly Answer[] {
  const asked = byId(scene.theCase.wishes, act.wish);
  return byLayer(
    () => begin(scene),
    () => when(!isLeadOfCase(scene), 'standing'),
    () => when(!readsWish(scene, asked), 'absent'),
    () => when(asked!.answer !== 'waits', 'state'),
    () => when(act.answer === 'declined' && !act.reason, 'form'),
  );
}

export function warningAnswers(scene: Scene, act: WarningAct): readonly Answer[] {
  const { theCase } = scene;
  switch (act.act) {
    case 'warn':
      return byLayer(
        () => begin(scene),
        () => needsLead(scene),
      );
    case 'acknowledge-warning': {
      const warning = byId(theCase.warnings, act.warning);
      return byLayer(
        () => known(scene),
        () => when(!readsAlert(scene, warning), 'absent'),
        () => when(warning!.isAcknowledged, 'state'),
      );
    }
    case 'pass-warning':
      return pass(scene, act);
    case 'read-passed-warning': {
      const passed = byId(passes(theCase), act.pass);
      return byLayer(
        () => known(scene),
        () => when(!readsPass(scene, passed), 'absent'),
        () => when(passed!.isRead, 'state'),
      );
    }
    case 'wish-invitation':
      return wish(scene, act);
    case 'answer-wish':
      return answerWish(scene, act);
  }
}

const changed = <Fact extends { readonly id: Id }>(facts: readonly Fact[], id: Id, change: Partial<Fact>): Fact[] =>
  facts.map((each) => (each.id === id ? { ...each, ...change } : each));

const warned = (item: Case, id: Id, organisation: Id, now: Time): Warning => ({
  id,
  organisation,
  holder: item.lead,
  due: now + timeToAcknowledge,
  isAcknowledged: false,
  isLate: false,
  isPassed: false,
  passes: [],
});

/** Sentence 12: nothing reaches an organisation under a bar; who passes on reads the same. */
const passedOn = ({ theCase, by, now }: Scene, { id, to }: ActOf<'pass-warning'>): Partial<Warning> => ({
  isAcknowledged: true,
  isPassed: true,
  passes: to.map((each) => ({
    id: `${id} to ${each}`,
    organisation: by.organisation,
    to: each,
    isReceived: !isBarredOrganisation(theCase, each, now),
    isRead: false,
  })),
});

export function afterWarning(scene: Scene, act: WarningAct): Case {
  const { theCase, by, now } = scene;
  const { warnings, wishes, lead } = theCase;
  switch (act.act) {
    case 'warn':
      return { ...theCase, warnings: [...warnings, warned(theCase, act.id, by.organisation, now)] };
    case 'acknowledge-warning':
      return { ...theCase, warnings: changed(warnings, act.warning, { isAcknowledged: true }) };
    case 'pass-warning':
      return { ...theCase, warnings: changed(warnings, act.warning, passedOn(scene, act)) };
    case 'read-passed-warning':
      return {
        ...theCase,
        warnings: warnings.map((each) => ({ ...each, passes: changed(each.passes, act.pass, { isRead: true }) })),
      };
    case 'wish-invitation': {
      const made: InviteWish = { id: act.id, organisation: by.organisation, to: act.to, holder: lead, answer: 'waits' };
      return { ...theCase, wishes: [...wishes, made] };
    }
    case 'answer-wish':
      return { ...theCase, wishes: changed(wishes, act.wish, { answer: act.answer }) };
  }
}

/** What nobody has acknowledged when its time has run out. */
export const afterTheirTime = (item: Case, now: Time): Case => ({
  ...item,
  warnings: item.warnings.map((each) => (each.isAcknowledged || each.due > now ? each : { ...each, isLate: true })),
});

/** Wishes that wait for the lead go with the lead; a warning does not: those read it whom its sender was told of. */
export const askedOfNewLead = (item: Case, lead: Id): Pick<Case, 'wishes'> => ({
  wishes: item.wishes.map((each) => (each.answer === 'waits' ? { ...each, holder: lead } : each)),
});
