import { z } from 'zod';
import { type Provision, termStates, Words } from '../../law/index.ts';
import { actorCodes, eventCodes, exploitationCodes, meansCodes, thingCodes } from '../../piece/index.ts';

export { Words };

const key = z.string().regex(/^[a-z][a-z0-9-]{1,39}$/);

/** Which recorded pieces speak to a part: by the code of an event, means, form, person, thing, or link between them. */
const Speaks = z.strictObject({
  event: z.array(z.enum(eventCodes)).default([]),
  control: z.array(z.enum(meansCodes)).default([]),
  exploitation: z.array(z.enum(exploitationCodes)).default([]),
  actor: z.array(z.enum(actorCodes)).default([]),
  thing: z.array(z.enum(thingCodes)).default([]),
  link: z.array(z.enum(['recruited', 'controls', 'owes', 'is-owed'])).default([]),
  /** Any form of exploitation that is recorded as having happened to a child. */
  child: z.boolean().default(false),
});
export type Speaks = z.output<typeof Speaks>;

/** A part of an element in our own words, with what speaks to it and what one might wonder where nothing does. */
const Part = z.strictObject({
  key,
  laws: z.array(key),
  name: Words,
  question: Words,
  speaks: Speaks,
  /** The question leads from a recorded act to the whole of which it may be a part: it is asked where something is recorded, too. */
  leads: z.boolean().default(false),
});
export type Part = z.output<typeof Part>;

const elementKeys = ['act', 'means', 'purpose'] as const;

const Element = z.strictObject({
  key: z.enum(elementKeys),
  name: Words,
  what: Words,
  /** What would speak against it, as things to keep the mind open for. */
  against: Words,
  parts: z.array(Part).min(1),
});
export type Element = z.output<typeof Element>;

/** An offence that stands near trafficking, or its graver form: looked at in the same way. */
const Offence = z.strictObject({
  key,
  name: Words,
  term: z.enum(termStates),
  laws: z.array(key).min(1),
  /** The part without which the others say nothing of this offence. */
  base: key.optional(),
  against: Words,
  parts: z.array(Part).min(1),
});
export type Offence = z.output<typeof Offence>;

/** All the rules of the view. Every key that a part names is a provision. */
export const Law = z
  .strictObject({
    provisions: z.array(z.custom<Provision>()),
    elements: z.tuple([Element, Element, Element]),
    graver: z.array(Offence),
    near: z.array(Offence),
    /** Forms that EU law names: beside the elements of Finnish law, none of which they touch. */
    european: z.array(Offence),
  })
  .superRefine((law, context) => {
    const known = new Set(law.provisions.map((provision) => provision.key));
    const offences = [...law.graver, ...law.near, ...law.european];
    const named = [...law.elements, ...offences].flatMap((item) => item.parts).flatMap((item) => item.laws);
    for (const item of [...named, ...offences.flatMap((offence) => offence.laws)])
      if (!known.has(item)) context.addIssue({ code: 'custom', message: `No provision has the key ${item}.` });
    for (const { base, parts } of offences)
      if (base !== undefined && !parts.some((part) => part.key === base))
        context.addIssue({ code: 'custom', message: `No part has the key ${base}.` });
  });
export type Law = z.output<typeof Law>;
export type LawSource = z.input<typeof Law>;
