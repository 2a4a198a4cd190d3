import type { ActKind } from './acts.ts';

/** What a sabotage is, and which comparison must see it. */

/** A piece of a function's source that is taken out or changed. */
export type Spoiled = { readonly where: string; readonly from: string; readonly to: string };
export type Sabotage = {
  readonly name: string;
  readonly functions?: readonly Spoiled[];
  /** A statement instead of, or beside, changed functions. */
  readonly statement?: string;
  /** Its undoing. */
  readonly undo?: string;
  /** The statement breaks what derives rows, which are to be made anew before they are compared. */
  readonly deriving?: boolean;
  /** Which comparison must see it. */
  readonly seenBy:
    | 'sight'
    | 'later'
    | 'narrowing'
    | 'writes'
    | 'days'
    | 'news'
    | 'looks'
    | 'lists'
    | 'listing'
    | 'notices'
    | 'machine';
};

/** A rule of an act: the stories in which it must be met, by their kinds, and how many steps in five are lawful there. */
export type BrokenAct = Sabotage & { readonly lawful: number; readonly kinds: readonly ActKind[] };
