/** What decides whether the prosecutor pursues a claim (689/1997, 3:9). */
export interface Asked {
  readonly asked: boolean;
  /** It cannot be done without essential inconvenience. */
  readonly inconvenient: boolean;
  readonly unfounded: boolean;
}
type Pursues = 'pursues' | 'need-not' | 'not-asked';

export const prosecutorPursues = ({ asked, inconvenient, unfounded }: Asked): Pursues =>
  !asked ? 'not-asked' : inconvenient || unfounded ? 'need-not' : 'pursues';

/** What an injured party’s appeal to the court of appeal is like, as far as leave depends on it (4/1734, 25 a:5). */
interface Appeal {
  /** The defendant is sentenced to more than the law’s measure of prison. */
  readonly overMeasure: boolean;
  readonly about: 'offence-or-sentence' | 'damages';
}

/** Does the injured party need leave for continued consideration? */
export const needsContinuedLeave = ({ overMeasure, about }: Appeal): boolean =>
  !(overMeasure && about === 'offence-or-sentence');
