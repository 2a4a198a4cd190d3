import { authorityTexts } from '../../authority/index.ts';
import { couplingTexts } from '../../coupling/index.ts';
import { offenceName, processTexts, type StepCode, stepWords } from '../../process/index.ts';
import { tellingTexts } from '../../telling/index.ts';
import {
  clock,
  code,
  day,
  type Kind,
  kept,
  lineOf,
  order,
  organisation,
  roomOf,
  type Say,
  said,
  when,
  worker,
} from '../column.ts';
import { ownRecordsTexts } from '../own-records.texts.ts';

const of = (...beginnings: readonly string[]) => said(processTexts, ...beginnings);
const own = said(ownRecordsTexts, 'code.');
const time = { when_edtf: when, from_on: day, until_on: day };
const stepName: Say = (language, each) => stepWords(language, { code: each as StepCode, instance: null });
const offence: Say = (language, each) => offenceName(language, { code: each, name: null });
const places = { stands_on: order, stands_at: order };

/** Courses of proceedings, who goes along, what she is backed by, and lines for an investigation. */
export const processKinds: Readonly<Record<string, Kind>> = {
  process: kept({ kind: code(of('kind.')), state: code(of('process-state.')) }, { residenceRight: of('right.') }),
  process_step: kept({
    process_id: lineOf('process'),
    stage: code(of('stage.')),
    code: code(stepName),
    instance: code(of('court.')),
    ...time,
    hour: clock,
    state: code(of('step-state.')),
    outcome: code(of('outcome.')),
    mover: code(of('mover.')),
    source: code(of('source.')),
    ...places,
  }),
  process_offence: kept({
    process_id: lineOf('process'),
    code: code(offence),
    named_on: day,
    ...time,
    said_by: code(of('voice.')),
    instance: code(of('court.')),
  }),
  process_companion: kept({
    process_id: lineOf('process'),
    role: code(of('role.')),
    basis: code(of('basis.')),
    state: code(of('companion-state.')),
    since_on: day,
    until_on: day,
    worker_id: worker,
    notify: code(of('notify.')),
  }),
  backing: kept({
    step_id: lineOf('process_step'),
    step_room_id: roomOf,
    kind: code(said(couplingTexts, 'kind.')),
    state: code(said(couplingTexts, 'state.')),
    organisation_id: organisation,
    since_on: day,
    until_on: day,
  }),
  news_told: { columns: { process_id: lineOf('process'), process_room_id: roomOf, told_on: day } },
  justice_line: kept({ kind: code(said(authorityTexts, 'kind.')), from_on: day, until_on: day, state: code(own) }),
  telling: {
    ...kept({
      topic: code(said(tellingTexts, 'topic.')),
      form: code(said(tellingTexts, 'form.')),
      heard_by: code(said(tellingTexts, 'heard.')),
      held_at: code(said(tellingTexts, 'held.')),
      partial: code(said(tellingTexts, 'extent.')),
      ...time,
    }),
    words: { body: { as: 'text' } },
  },
  wish: {
    ...kept({ kind: code(said(tellingTexts, 'kind.')), state: code(own) }),
    words: { body: { as: 'text' } },
  },
};
