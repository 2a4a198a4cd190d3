import { languageByCode } from '../../../platform/i18n/language-by-code.ts';
import type { Pronoun } from '../../../platform/i18n/pronouns.ts';
import { formatDate } from '../../../platform/time/format.ts';
import { childTexts } from '../../child/index.ts';
import { documentTexts } from '../../document/index.ts';
import { homeMunicipalityTexts } from '../../home-municipality/index.ts';
import { personTexts } from '../../person/index.ts';
import { pronounWord } from '../../pronoun/index.ts';
import { safetyTexts } from '../../safety/index.ts';
import {
  clock,
  code,
  codes,
  day,
  type Kind,
  kept,
  lineOf,
  moment,
  number,
  roomOf,
  said,
  worker,
  yes,
} from '../column.ts';

const child = (beginning: string) => code(said(childTexts, beginning));
const channel = code(said(safetyTexts, 'channel.'));
const once = { as: 'text', version: 1 } as const;

/** Who she is, how she is reached, her children, and what is written in plain notes. */
export const personKinds: Readonly<Record<string, Kind>> = {
  person: {
    columns: {},
    words: {
      sealed: {
        as: 'document',
        labels: said(personTexts, 'field.'),
        codes: { birthDate: formatDate, language: languageByCode },
      },
    },
    // The page tells when and by whom earlier versions were written; what stood in them stays closed there too.
    former: 'closed',
  },
  pronoun: kept({ pronoun: code((language, each) => pronounWord(language, each as Pronoun)), said_on: day }),
  note: { columns: { happened_on: day }, words: { body: { as: 'text' } }, former: 'whole' },
  document: kept({
    kind: code(said(documentTexts, 'kind.')),
    bytes: number,
    removed: codes(said(documentTexts, 'removed.')),
    evidence: yes,
    filed: number,
  }),
  contact_rule: {
    columns: {
      channel,
      allowed: yes,
      days: { is: 'numbers' },
      hour_from: clock,
      hour_until: clock,
      who: code(said(safetyTexts, 'user.')),
      language: { is: 'language' },
      message_allowed: yes,
      checked_on: day,
      checked_by: worker,
      valid_until: day,
      superseded_at: moment,
    },
    words: { note: { as: 'document' } },
    // How it was before is shown nowhere.
    stands: 't.superseded_at is null',
  },
  contact_point: {
    // That there is a number, and for what; a file would open all of them, whatever the rules say, and postal addresses with them.
    columns: {
      channel,
      ended_at: moment,
      value: { is: 'left', why: 'opened one look at a time, where the contact rules allow' },
    },
    stands: 't.ended_at is null',
  },
  contact_made: {
    columns: { channel, happened_on: day, outcome: code(said(safetyTexts, 'outcome.')) },
    words: { note: once },
  },
  child: kept({
    who: child('who.'),
    how_many: child('howMany.'),
    age: child('age.'),
    lives: child('lives.'),
    alone: child('alone.'),
    guardian: child('guardian.'),
    harm: child('harm.'),
    ahead: child('ahead.'),
    known: child('known.'),
  }),
  child_step: kept({
    child_id: lineOf('child'),
    child_room_id: roomOf,
    what: child('duty.'),
    outcome: child('outcome.'),
    done_on: day,
    done_by: child('doneBy.'),
  }),
  home_municipality: kept({ answer: code(said(homeMunicipalityTexts, 'answer.')), since_on: day }),
};
