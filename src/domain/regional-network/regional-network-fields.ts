import { z } from 'zod';
import {
  asText,
  choice,
  day,
  id,
  optionalDay,
  optionalId,
  optionalLink,
  optionalUnnamedText,
  unnamedText,
  version,
} from '../../platform/http/fields.ts';
import { timeFields } from '../meeting/index.ts';
import { networkSectors } from './contacts.ts';
import { agreedStates } from './meetings.ts';
import { isMonday } from './weeks.ts';

/** The version that stood before the writer; none for the first. */
export const seenVersion = () => version().optional();

/** A telephone number that may be left out. */
const optionalNumber = asText(
  z
    .string()
    .optional()
    .transform((typed) => typed?.trim() || undefined)
    .pipe(
      z
        .string()
        .regex(/^\+?\d[\d ]{1,19}$/, 'number')
        .optional(),
    ),
  'set-form',
);

/** Whom to ask for in an organisation, by task or unit, and for which sectors. */
export const contactFields = {
  sectors: z
    .array(z.enum(networkSectors, { error: 'choose' }))
    .max(networkSectors.length, 'choose')
    .optional(),
  contact: unnamedText(80),
  number: optionalNumber,
};

/** A week by its Monday, as the address has it. */
export const weekOn = () => z.iso.date('id').refine(isMonday, 'id');
export const dutyFields = { organisationId: optionalId() };

export const meetingFields = {
  ...timeFields,
  place: optionalUnnamedText(120),
  link: optionalLink(),
  agenda: unnamedText(1000),
};

export const agreedFields = {
  what: unnamedText(200),
  organisationId: id(),
  agreedOn: day(),
  dueOn: optionalDay(),
  state: choice(agreedStates),
};
