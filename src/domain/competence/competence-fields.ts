import { z } from 'zod';
import {
  choice,
  day,
  id,
  optionalChoice,
  optionalDay,
  optionalLink,
  someOf,
  unnamedText,
} from '../../platform/http/fields.ts';
import { workerRoles } from '../worker/index.ts';
import { competenceThemes, levels } from './competence.ts';

/** How long a training is valid, in months; or for good. */
export const holdings = ['for-good', '12', '24', '36', '60'] as const;

export const trainingFields = {
  name: unnamedText(120),
  themes: someOf(competenceThemes),
  provider: unnamedText(120),
  link: optionalLink(),
  holds: choice(holdings),
};

export const learntFields = { trainingId: id(), doneOn: day(), validUntil: optionalDay() };

const level = () => optionalChoice(levels);

/** A level for each theme, each of which may be left out; by its own field, so that the form works by keyboard and without JavaScript. */
export const assessmentFields = {
  role: choice(workerRoles),
  vulnerability: level(),
  'getting-help': level(),
  'criminal-process': level(),
  'psychological-control': level(),
  network: level(),
};

const schema = z.object(trainingFields);

/** The columns of a training as it was typed. */
export const trainingRow = ({ name, themes, provider, holds, link }: z.output<typeof schema>) => ({
  ...{ name, themes, provider },
  link: link ?? null,
  months: holds === 'for-good' ? null : Number(holds),
});

/** What the field of its length begins with. */
export const holdsOf = (months: number | null): string => (months === null ? 'for-good' : String(months));
