import { optionalId } from '../../platform/http/fields.ts';
import {
  code,
  column,
  dayIn,
  first,
  type LineView,
  optionalDayIn,
  optionalWords,
  reasonOptional,
  shownAs,
  unseen,
} from '../line/index.ts';
import { type Sector, sectors } from '../service/index.ts';

export { type Sector, sectors };

export const placeStates = ['active', 'invited', 'missing', 'not-wanted'] as const;
export type PlaceState = (typeof placeStates)[number];

export const longestLabel = 80;
export const longestWish = 300;

/** Who helps in one sector, or what is missing there. She decides who is on it. */
export const placeFields = {
  sector: first(code('sector', sectors)),
  state: code('state', placeStates),
  // Shown as `helper`: an organisation without a prefix is the one that wrote the line.
  organisationId: unseen(column('organisation_id', optionalId())),
  label: optionalWords(longestLabel),
  sinceOn: dayIn('since_on'),
  lastContactOn: optionalDayIn('last_contact_on'),
  wish: optionalWords(longestWish),
  /** The organisation that helps, where its part is open to the reader. */
  helperId: shownAs<string | null>('(select h.id from app.organisation h where h.id = t.organisation_id)'),
  helper: shownAs<string | null>('(select h.name from app.organisation h where h.id = t.organisation_id)'),
  ...reasonOptional,
};

export type SectorPlace = LineView<typeof placeFields>;
