/** How far one organisation's own part of a compilation has come. `closed`: it ended without being sent, and nothing of it is left. */
export type SlipState = 'open' | 'released' | 'sent' | 'closed';

export type CompilationStep = 'choose' | 'release' | 'take-back' | 'key' | 'send' | 'seal' | 'close' | 'copy';

/**
 * The state machine: whose step it is, in which states of that organisation's own slip, and where it leads. What is not in it is
 * refused. `send` and `seal` are the gathering organisation's, which may have released nothing itself; `key` takes others back to `open`.
 */
export const steps: Readonly<
  Record<CompilationStep, { by: 'owner' | 'lead'; from: readonly SlipState[]; to: SlipState | 'same' }>
> = {
  choose: { by: 'owner', from: ['open'], to: 'same' },
  release: { by: 'owner', from: ['open'], to: 'released' },
  'take-back': { by: 'owner', from: ['released'], to: 'open' },
  key: { by: 'lead', from: ['open', 'released'], to: 'same' },
  send: { by: 'lead', from: ['open', 'released'], to: 'sent' },
  seal: { by: 'lead', from: ['open', 'released'], to: 'sent' },
  close: { by: 'lead', from: ['open', 'released'], to: 'closed' },
  copy: { by: 'owner', from: ['released', 'sent'], to: 'same' },
};

export const may = (step: CompilationStep, state: SlipState): boolean => steps[step].from.includes(state);

/** Neither sent nor ended. */
export const isOpen = (state: SlipState): boolean => state === 'open' || state === 'released';

/** How the mark of the receiver's key was compared with the receiver. */
export const comparings = ['phone', 'face-to-face'] as const;
export type Comparing = (typeof comparings)[number];

/** Longest name of a receiving unit or person, in characters. */
export const longestReceiver = 120;

/** Longest purpose, and longest word to the receiver, in characters. */
export const longestPurpose = 300;
export const longestWord = 500;

/** More lines than this are not handed over at once: the whole of a case has room in it. */
export const mostLines = 6000;

/** What was done with her own copy (domain knowledge, section 3: a copy on request, if it is safe to keep). */
export const copies = ['given', 'not-safe', 'not-wanted'] as const;
export type Copy = (typeof copies)[number];

export const fileFormats = ['pdf', 'json'] as const;
