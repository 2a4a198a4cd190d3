import type { ActOf } from './acts.ts';
import type { HandOverAct } from './acts-work.ts';
import type { Answer } from './answer.ts';
import { byLayer, when } from './answer.ts';
import type { Case, HandOver, HandOverQuestion, Id, World } from './facts.ts';
import { kindOf } from './facts.ts';
import { barInSight, inSight } from './network-plan.ts';
import type { Scene } from './scene.ts';
import { begin, holdsClass, isLeadOfCase, isLeadOfOwnPart } from './scene.ts';
import { sees, seesSlip } from './sight.ts';
import { isHidden, isPresent } from './standing.ts';
import { hasWarningAt } from './warning.ts';
import type { InformationClass } from './words.ts';
import { mayLead } from './words.ts';

/** Passing the lead on her yes (section 5): what is asked before the offer leaves, of whom, and what goes along. */

/** Parts that are hidden now, that of the lead among them. */
export const hiddenParts = (world: World, item: Case): Id[] =>
  item.parties
    .filter(({ organisation, left }) => left === null && isHidden(world, item, organisation))
    .map(({ organisation }) => organisation);

const isOpenOffer = ({ answer }: HandOver): boolean => answer === 'waits';
const isPrepared = ({ answer }: HandOver): boolean => answer === 'draft' || answer === 'waits';

/** What organisations have answered of the draft that stands: of this receiver and no other. */
const saidBefore = ({ handOvers }: Case, receiver: Id): HandOverQuestion[] =>
  handOvers
    .filter(({ answer, to }) => answer === 'draft' && to === receiver)
    .flatMap(({ questions = [] }) => questions.filter((each) => each.for === 'organisation'));

/** Hidden parts that would learn of another hidden part by being asked about it (5 b (g)): of these she alone says yes. */
const cannotBeAsked = (world: World, item: Case, to: Id): Id[] =>
  isHidden(world, item, to) ? hiddenParts(world, item).filter((each) => each !== to && each !== item.lead) : [];

const hasLeft = ({ parties }: Case, of: Id): boolean =>
  parties.some(({ organisation, left }) => organisation === of && left !== null);

/** A question that waits is taken back when its receiver becomes hidden from whom it asks, or when who is asked has left. */
export const withoutTelling = (world: World, item: Case): Case => ({
  ...item,
  handOvers: item.handOvers.map((each) => {
    if (each.answer !== 'draft' || each.questions === undefined) return each;
    const telling = cannotBeAsked(world, item, each.to);
    const questions = each.questions.filter(
      ({ organisation, answer }) =>
        answer !== 'waits' || (!telling.includes(organisation) && !hasLeft(item, organisation)),
    );
    return { ...each, questions };
  }),
});

function prepare(scene: Scene, act: ActOf<'prepare-hand-over'>): readonly Answer[] {
  const { world, theCase } = scene;
  return byLayer(
    () => begin(scene),
    () => when(!isLeadOfCase(scene), 'standing'),
    () => [
      ...when(act.to === theCase.lead || !mayLead(kindOf(world, act.to)), 'form'),
      ...when(!inSight(scene, act.to), 'not-in-sight'),
      ...when(barInSight(scene, act.to), 'form'),
      ...when(theCase.handOvers.some(isOpenOffer) || hasWarningAt(theCase, theCase.lead), 'state'),
    ],
    () => when(act.says === 'nothing' && hiddenParts(world, theCase).length > 0, 'form'),
    () => {
      const asks = cannotBeAsked(world, theCase, act.to).filter((each) => !hasYes(saidBefore(theCase, act.to), each));
      return when(act.says === 'organisation' && asks.length > 0, 'form');
    },
  );
}

/** Asked by the lead of the case of whoever acts for a hidden part. */
const questionOf = (scene: Scene, id: Id): HandOverQuestion | undefined => {
  const { world, theCase, by, now } = scene;
  const asked = theCase.handOvers.find((each) => each.id === id);
  const mine = asked?.questions?.find(({ organisation }) => organisation === by.organisation);
  if (asked === undefined || mine === undefined) return undefined;
  const row = { is: 'hand-over-question', case: theCase.id, organisation: by.organisation, from: asked.from } as const;
  return sees(world, by.id, row, now) ? mine : undefined;
};

function answerQuestion(scene: Scene, act: ActOf<'answer-hand-over-question'>): readonly Answer[] {
  const { theCase, by, now } = scene;
  const question = questionOf(scene, act.handOver);
  const isDraft = theCase.handOvers.some((each) => each.id === act.handOver && each.answer === 'draft');
  return byLayer(
    () => begin(scene),
    () => when(question === undefined, 'absent'),
    () => when(!isLeadOfOwnPart(scene) || !isPresent(theCase, by.organisation, now), 'standing'),
    () => when(question!.answer !== 'waits' || !isDraft, 'state'),
  );
}

function decline(scene: Scene, act: ActOf<'decline-hand-over'>): readonly Answer[] {
  const { world, theCase, by, now } = scene;
  const offer = theCase.handOvers.find((each) => each.id === act.handOver);
  const keepers = offer === undefined ? [] : [offer.from, ...(offer.answer === 'draft' ? [] : [offer.to])];
  const reads = keepers.some((organisation) =>
    seesSlip(
      world,
      theCase,
      by,
      { organisation, names: keepers.length === 0 ? [] : [offer!.from, offer!.to], made: null },
      now,
    ),
  );
  return byLayer(
    () => begin(scene),
    () => when(!reads, 'absent'),
    () => when(!isPrepared(offer!), 'state'),
    () => when(by.organisation === offer!.from ? !isLeadOfCase(scene) : !isLeadOfOwnPart(scene), 'standing'),
  );
}

export function handOverAnswers(scene: Scene, act: HandOverAct): readonly Answer[] {
  if (act.act === 'prepare-hand-over') return prepare(scene, act);
  return act.act === 'decline-hand-over' ? decline(scene, act) : answerQuestion(scene, act);
}

/** A draft leaves nothing behind; an offer stays, as withdrawn. */
export const withoutHandOvers = (all: readonly HandOver[], to: Id | null = null): HandOver[] =>
  all
    .filter((each) => each.answer !== 'draft' || (to !== null && each.to !== to))
    .map((each) => (isOpenOffer(each) && (to === null || each.to === to) ? { ...each, answer: 'withdrawn' } : each));

const hasYes = (questions: readonly HandOverQuestion[], organisation: Id): boolean =>
  questions.some((each) => each.organisation === organisation && each.answer === 'yes');

/** What is asked of each part that is hidden: hers is one yes to all, and who leads agrees by asking. */
export const questionsOf = (
  world: World,
  item: Case,
  says: 'her' | 'organisation',
  before: readonly HandOverQuestion[] = [],
): HandOverQuestion[] =>
  hiddenParts(world, item).map((organisation) => ({
    organisation,
    for: says,
    answer: says === 'her' || organisation === item.lead || hasYes(before, organisation) ? 'yes' : 'waits',
  }));

/** Leaves as soon as every part that is hidden has its yes. */
const sent = (world: World, item: Case, draft: HandOver): HandOver =>
  hiddenParts(world, item).every((each) => hasYes(draft.questions ?? [], each)) ? { ...draft, answer: 'waits' } : draft;

function prepared(scene: Scene, { id, to, sheet, child = null, says }: ActOf<'prepare-hand-over'>): HandOver {
  const { world, theCase } = scene;
  const draft: HandOver = { id, from: theCase.lead, to, answer: 'draft' };
  if (says === 'not-asked') return draft;
  const questions = says === 'nothing' ? [] : questionsOf(world, theCase, says, saidBefore(theCase, to));
  // A line goes along of a class that the giver reads at home.
  const goes = (of: InformationClass, line: Id | null) => (holdsClass(scene, of) ? line : null);
  return sent(world, theCase, {
    ...draft,
    questions,
    sheet: goes('coordination', sheet),
    child: goes('contact', child),
  });
}

function answered({ world, theCase, by }: Scene, { handOver, yes }: ActOf<'answer-hand-over-question'>): HandOver[] {
  return theCase.handOvers.map((each) => {
    if (each.id !== handOver) return each;
    const questions = (each.questions ?? []).map((question) =>
      question.organisation === by.organisation
        ? { ...question, answer: yes ? ('yes' as const) : ('no' as const) }
        : question,
    );
    return yes ? sent(world, theCase, { ...each, questions }) : { ...each, questions };
  });
}

export function afterHandOver(scene: Scene, act: HandOverAct): Case {
  const { theCase, by } = scene;
  switch (act.act) {
    case 'prepare-hand-over':
      return { ...theCase, handOvers: [...withoutHandOvers(theCase.handOvers), prepared(scene, act)] };
    case 'answer-hand-over-question':
      return { ...theCase, handOvers: answered(scene, act) };
    case 'decline-hand-over': {
      const offer = theCase.handOvers.find((each) => each.id === act.handOver)!;
      const handOvers =
        by.organisation === offer.from
          ? withoutHandOvers(theCase.handOvers)
          : theCase.handOvers.map((each) => (each === offer ? { ...each, answer: 'declined' as const } : each));
      return { ...theCase, handOvers };
    }
  }
}

/** What goes along becomes the receiver's own row when it accepts. */
export const handedRows = ({ to, sheet, child }: HandOver): Case['entries'] => [
  ...(sheet == null ? [] : [{ id: sheet, table: 'goal', of: 'coordination', organisation: to } as const]),
  ...(child == null ? [] : [{ id: child, table: 'child', of: 'contact', organisation: to } as const]),
];

/** Of which hand-overs one is told that a child goes or went along: of one's organisation's, and named for class contact. */
export const handedChildren = (scene: Scene): Id[] => {
  const { world, theCase, by, now } = scene;
  const reads = sees(
    world,
    by.id,
    { is: 'entry', case: theCase.id, organisation: by.organisation, of: 'contact' },
    now,
  );
  return theCase.handOvers
    .filter(({ child, answer }) => reads && child != null && ['draft', 'waits', 'accepted'].includes(answer))
    .filter(({ from, to, answer }) =>
      [[from, to] as const, ...(answer === 'draft' ? [] : [[to, from] as const])].some(([organisation, other]) =>
        seesSlip(world, theCase, by, { organisation, names: [other], made: null }, now),
      ),
    )
    .map(({ id }) => id);
};
