import { code, dayIn, type LineView, optionalWords, reasonRequired } from '../line/index.ts';

/** What a person may need help with, in the order in which it is asked: safety and a roof first. */
export const domains = [
  'safety',
  'housing',
  'money',
  'health',
  'mental-health',
  'substance-use',
  'children-family',
  'interpreting',
  'legal-aid',
  'residence',
  'work-study',
  'everyday-life',
  'social-network',
  'digital-safety',
] as const;
export type Domain = (typeof domains)[number];

/** Whether she was asked. Not asked and not answered are values, shown as calmly as any other. */
export const answers = ['answered', 'not-asked', 'did-not-answer'] as const;

export const urgencies = ['now', 'weeks', 'later', 'none', 'not-known'] as const;
export type Urgency = (typeof urgencies)[number];

export const longestView = 400;

/** What is said of a need in words. */
export const needWords = ['hers', 'ours', 'strengths'] as const;

/** A look at one domain on one day: her view, the professional view, and what helps already. */
export const needFields = {
  domain: code('domain', domains),
  answer: code('answer', answers),
  urgency: code('urgency', urgencies),
  seenOn: dayIn('seen_on'),
  hers: optionalWords(longestView),
  ours: optionalWords(longestView),
  strengths: optionalWords(longestView),
  ...reasonRequired,
};

/** One need as it was seen on one day. */
export type NeedView = LineView<typeof needFields>;
