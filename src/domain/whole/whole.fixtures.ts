import type { LinkView, PieceView } from '../piece/index.ts';

let made = 0;

/** What the days say, where a test gives them alone. */
const saidOf = ({ from = null, until = null }: { from?: string | null; until?: string | null }): string | null =>
  from !== null && from === until ? from : from || until ? `${from ?? ''}/${until ?? ''}` : null;

/** A piece as a test says it; what it does not say is plain. */
export const piece = (item: object = {}): PieceView => {
  made += 1;
  return {
    id: `00000000-0000-4000-8000-${String(made).padStart(12, '0')}`,
    sort: 'event',
    code: 'threat',
    answer: 'answered',
    whenEdtf: saidOf(item),
    from: null,
    until: null,
    anchor: null,
    anchorId: null,
    source: 'told-by-her',
    certainty: 'certain',
    status: null,
    phases: [],
    means: [],
    also: [],
    level: null,
    direction: null,
    asChild: null,
    saidBy: null,
    label: null,
    text: null,
    where: null,
    amount: null,
    organisationId: 'o',
    organisation: 'Saarni ry',
    author: 'Anna Kallio',
    own: true,
    version: 1,
    writtenAt: '2026-11-24T06:40:00.000Z',
    mistaken: false,
    ...item,
  };
};

export const link = (fromId: string, toId: string, item: object = {}): LinkView => {
  made += 1;
  return {
    id: `00000000-0000-4000-9000-${String(made).padStart(12, '0')}`,
    fromId,
    toId,
    code: 'did',
    source: 'told-by-her',
    certainty: 'certain',
    whenEdtf: null,
    from: null,
    until: null,
    text: null,
    organisationId: 'o',
    organisation: 'Saarni ry',
    own: true,
    version: 1,
    mistaken: false,
    ...item,
  };
};
