import type { MarkProps } from '../../../platform/ui/index.ts';
import type { Known } from '../cite.ts';
import type { Mark } from '../provision.ts';

type Look = Pick<MarkProps, 'icon' | 'tone'>;

/** A mark has its shape beside its word. None of them is a tick: that a named person here has checked is another thing. */
export const markLooks: Record<Mark, Look> = {
  read: { icon: 'circle-half', tone: 'lake' },
  quoted: { icon: 'circle-line', tone: 'lake' },
  inferred: { icon: 'circle-dot', tone: 'lake' },
  unverified: { icon: 'circle-dashed', tone: 'amber' },
};

/** What a named person here has checked. */
export const checkedLook: Look = { icon: 'circle-check', tone: 'moss' };

/** The shape of how far a provision is known. */
export const lookOf = ({ mark, checked }: Known): Look => (checked ? checkedLook : markLooks[mark]);
