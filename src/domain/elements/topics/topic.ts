import { z } from 'zod';
import { actorCodes, eventCodes, exploitationCodes, factorCodes, meansCodes, thingCodes } from '../../piece/index.ts';
import { topics as toldTopics } from '../../telling/index.ts';
import { Words } from '../law/law.ts';

/** Who usually knows of a topic, or is the wisest to ask. Immigration authorities are not among them on purpose. */
export const knowers = [
  'support',
  'health',
  'social',
  'shelter',
  'school',
  'interpreter',
  'counsel',
  'work',
  'police',
] as const;
export type Knower = (typeof knowers)[number];

/**
 * What a question rests on: the standard that names the means of control it asks of, the provisions of the elements, or our own choice,
 * for which no source was found. The words are ours in each.
 */
export const questionSources = ['standard', 'provisions', 'own'] as const;

const factors = [
  ...factorCodes.individual,
  ...factorCodes.family,
  ...factorCodes.community,
  ...factorCodes.structural,
] as const;

/**
 * A topic to think about. It counts as asked when a piece of one of these codes is recorded with an answer, or as something
 * that she did not want to answer, or when she has told of one of these topics to anybody.
 */
export const Topic = z.strictObject({
  key: z.string().regex(/^[a-z][a-z-]{1,39}$/),
  knows: z.enum(knowers),
  question: Words,
  why: Words,
  source: z.enum(questionSources),
  asked: z.strictObject({
    event: z.array(z.enum(eventCodes)).default([]),
    control: z.array(z.enum(meansCodes)).default([]),
    exploitation: z.array(z.enum(exploitationCodes)).default([]),
    actor: z.array(z.enum(actorCodes)).default([]),
    thing: z.array(z.enum(thingCodes)).default([]),
    factor: z.array(z.enum(factors)).default([]),
    told: z.array(z.enum(toldTopics)).default([]),
  }),
});
export type Topic = z.output<typeof Topic>;
export type TopicSource = z.input<typeof Topic>;
