/** Characters of what an organisation is wished for, and of why not. */
export const longestWish = 500;
export const longestReason = 500;

/** A wish as the organisation that wished it keeps it: that the lead has answered, and never how. */
export interface WishView {
  readonly id: string;
  readonly to: string;
  readonly purpose: string;
  readonly sentAt: string;
  readonly answeredAt: string | null;
}

/** The same as the organisation that leads has it. */
export interface AskedWishView {
  readonly id: string;
  readonly toId: string;
  readonly to: string;
  /** Absent where that part is not open to the reader. */
  readonly from: string | null;
  readonly author: string | null;
  readonly purpose: string;
  readonly sentAt: string;
  readonly state: 'open' | 'invited' | 'declined';
  readonly answeredAt: string | null;
  readonly reason: string | null;
  /** It names a hidden organisation: its entries in the use log go to the drawer of such names. */
  readonly veiled: boolean;
}
