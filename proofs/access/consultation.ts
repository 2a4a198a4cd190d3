import type { ActOf } from './acts.ts';
import type { ConsultationAct } from './acts-office.ts';
import type { Answer } from './answer.ts';
import { byLayer, when } from './answer.ts';
import type { Id, Time, Worker, World } from './facts.ts';
import { get } from './facts.ts';
import type { Consultation, CopyState, Office } from './facts-office.ts';
import { isActive } from './standing.ts';
import { isService } from './words.ts';

/** Consultations without a name (section 2, intake worker; section 3, organisation rooms; decision 19). */

export type Desk = { readonly world: World; readonly by: Worker; readonly now: Time };

/** Whom a question about a region reaches: the Assistance System, and of the region its services and its network; where somebody takes in what comes. */
export const receiversOf = ({ world, now }: Desk, region: string): Id[] =>
  [...world.organisations.values()]
    .filter(
      ({ id, kind, region: own }) =>
        (isService(kind) || kind === 'regional-network') &&
        (kind === 'assistance-system' || own === region) &&
        [...world.workers.values()].some(
          (worker) => worker.organisation === id && worker.roles.includes('intake-worker') && isActive(worker, now),
        ),
    )
    .map(({ id }) => id);

const others = (desk: Desk, region: string): Id[] =>
  receiversOf(desk, region).filter((each) => each !== desk.by.organisation);

/** An intake worker of an organisation that has a copy. */
const receives = ({ by, now }: Desk, consultation: Consultation): boolean =>
  isActive(by, now) &&
  by.roles.includes('intake-worker') &&
  consultation.copies.some(({ organisation }) => organisation === by.organisation);

const copyOf = (consultation: Consultation, organisation: Id): CopyState | undefined =>
  consultation.copies.find((each) => each.organisation === organisation)?.state;

/** Of what her organisation has taken and not finished. */
const taken = (desk: Desk, consultation: Consultation | undefined): (() => Answer[])[] => [
  () => when(consultation === undefined || !receives(desk, consultation), 'absent'),
  () => when(consultation!.state !== 'taken' || consultation!.taker !== desk.by.organisation, 'state'),
];

/** To whom it may be sent on: of that region, and not left out by the asker nor her own organisation. */
export const routesOf = (desk: Desk, consultation: Consultation): Id[] =>
  receiversOf(desk, consultation.region).filter(
    (each) =>
      each !== consultation.taker &&
      !consultation.refused.includes(each) &&
      each !== get(desk.world.workers, consultation.asker).organisation,
  );

/** One's own, as its asker keeps it. */
const own = (desk: Desk, consultation: Consultation | undefined): (() => Answer[])[] => [
  () => when(consultation?.asker !== desk.by.id, 'absent'),
];

export function consultationAnswers(desk: Desk, act: ConsultationAct): readonly Answer[] {
  if (act.act === 'ask-consultation')
    return byLayer(() => when(!others(desk, act.region).some((each) => act.to.includes(each)), 'form'));
  const asked = desk.world.office.consultations.find((each) => each.id === act.consultation);
  switch (act.act) {
    case 'take-consultation':
      return byLayer(
        () => when(asked === undefined || !receives(desk, asked), 'absent'),
        () => when(asked!.state !== 'waiting' || copyOf(asked!, desk.by.organisation) !== 'waiting', 'state'),
      );
    case 'answer-consultation':
      return byLayer(...taken(desk, asked));
    case 'route-consultation':
      return byLayer(
        ...taken(desk, asked),
        () => when(!routesOf(desk, asked!).includes(act.to), 'form'),
        () => when(asked!.answered || asked!.routed >= 3, 'state'),
      );
    case 'add-to-consultation':
      return byLayer(...own(desk, asked), () =>
        when(!['waiting', 'taken', 'answered'].includes(asked!.state) || asked!.added, 'state'),
      );
    case 'withdraw-consultation':
      return byLayer(...own(desk, asked), () =>
        when(!['waiting', 'taken'].includes(asked!.state) || asked!.answered, 'state'),
      );
    case 'note-consultation-read':
      return byLayer(...own(desk, asked));
  }
}

/** Each receiver's copy says what stands for it: the taker's the same, the others' that it is elsewhere. */
function marked(consultation: Consultation, state: Consultation['state'], taker: Id | null): Consultation {
  const copies = consultation.copies.map((copy) => {
    const isTakers = copy.organisation === taker;
    if (copy.state === 'routed' || !(isTakers || copy.state === 'waiting' || copy.state === 'taken')) return copy;
    return {
      ...copy,
      state: state === 'waiting' || state === 'withdrawn' || isTakers ? state : ('elsewhere' as const),
    };
  });
  return { ...consultation, state, taker, copies };
}

function routed(consultation: Consultation, to: Id): Consultation {
  const left = consultation.copies
    .map((copy) => (copy.state === 'taken' ? { ...copy, state: 'routed' as const } : copy))
    .filter(({ organisation }) => organisation !== to);
  return {
    ...consultation,
    state: 'waiting',
    taker: null,
    kept: false,
    routed: consultation.routed + 1,
    copies: [...left, { organisation: to, state: 'waiting' }],
  };
}

function after(asked: Consultation, act: ConsultationAct, { by }: Desk): Consultation {
  switch (act.act) {
    case 'take-consultation':
      return { ...marked(asked, 'taken', by.organisation), kept: true };
    case 'answer-consultation':
      return { ...marked(asked, act.state, by.organisation), answered: asked.answered || act.state === 'answered' };
    case 'route-consultation':
      return routed(asked, act.to);
    case 'add-to-consultation':
      // Whoever has answered is asked once more.
      return { ...(asked.state === 'answered' ? marked(asked, 'taken', asked.taker) : asked), added: true };
    case 'withdraw-consultation':
      return { ...marked(asked, 'withdrawn', null), kept: false };
    default:
      return asked;
  }
}

function made(desk: Desk, act: ActOf<'ask-consultation'>): Consultation {
  const all = others(desk, act.region);
  const to = all.filter((each) => act.to.includes(each));
  return {
    id: act.id,
    asker: desk.by.id,
    region: act.region,
    refused: all.filter((each) => !to.includes(each)),
    state: 'waiting',
    taker: null,
    copies: to.map((organisation) => ({ organisation, state: 'waiting' })),
    kept: false,
    answered: false,
    added: false,
    routed: 0,
  };
}

export function afterConsultation(desk: Desk, act: ConsultationAct): Office {
  const { office } = desk.world;
  const consultations =
    act.act === 'ask-consultation'
      ? [...office.consultations, made(desk, act)]
      : office.consultations.map((each) => (each.id === act.consultation ? after(each, act, desk) : each));
  return { ...office, consultations };
}
