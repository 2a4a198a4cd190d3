import { choice, day, optionalText } from '../../platform/http/fields.ts';
import { Problem } from '../../platform/http/problem.ts';
import { offenceVoices } from './codes.ts';
import { offenceCodes } from './offences.ts';
import { longestLabel, longestNote } from './process.ts';

/** A name of the offence: since when, and who uses it. */
export const offenceFields = {
  code: choice(offenceCodes),
  namedOn: day(),
  saidBy: choice(offenceVoices),
  name: optionalText(longestLabel),
  note: optionalText(longestNote),
};

interface OffenceInput {
  readonly code: string;
  readonly namedOn: string;
  readonly name?: string | undefined;
  readonly note?: string | undefined;
}

/** @throws Problem `invalid`: a name of the future, another name without words, a residence track */
export function refuseUnsound({ code, namedOn, name }: OffenceInput, today: string, kind: string): void {
  const fields = [
    ...(kind === 'residence' ? [{ field: 'code', reason: 'not-in-this-process' }] : []),
    ...(namedOn > today ? [{ field: 'namedOn', reason: 'future' }] : []),
    ...(code === 'other' && name === undefined ? [{ field: 'name', reason: 'required' }] : []),
  ];
  if (fields.length > 0) throw new Problem('invalid', { fields });
}

export const offenceText = ({ name, note }: OffenceInput) => ({ name: name ?? null, note: note ?? null });
