import { may, type SlipState } from './disclosure.ts';

/**
 * What every step of a compilation does, as a small model that knows nothing of the database: two owners, the lead and the county, and a receiver. It is
 * written from decisions 26 and 72.
 */
export const moves = [
  'choose-lead',
  'choose-county',
  'release-lead',
  'release-county',
  'take-back-county',
  'name-key',
  'send',
  'seal',
  'close',
  'withdraw-consent',
  'narrow-county',
  'run-out',
  'bar-receiver',
  'lift-bar',
  'close-case',
  'reopen-case',
  'county-leaves',
  'receiver-leaves',
  'correct-county',
] as const;
export type Move = (typeof moves)[number];
export type Owner = 'lead' | 'county';

export interface Part {
  draft: boolean;
  released: boolean;
  sent: boolean;
  /** Something in it has been corrected since it was chosen. */
  stale: boolean;
}

export interface Model {
  slip: Record<Owner, SlipState>;
  part: Record<Owner, Part>;
  consent: boolean;
  county: boolean;
  barred: boolean;
  closed: boolean;
  countyLeft: boolean;
  receiverLeft: boolean;
  received: Owner[];
  /** The receiver's key is named. */
  keyed: boolean;
}

const open = (m: Model) => m.slip.lead === 'open' || m.slip.lead === 'released';
const contributes = (m: Model, owner: Owner) => m.consent && (owner === 'lead' || (m.county && !m.countyLeft));

function empty(m: Model, owner: Owner): void {
  m.part[owner] = { ...m.part[owner], draft: false, released: false };
}

/** What ends before it was sent leaves nothing: the whole when the consent or the case is over, else the owner's own part. */
function settle(m: Model): void {
  if (!open(m)) return;
  if (!m.consent || m.closed) {
    for (const owner of ['lead', 'county'] as const) {
      empty(m, owner);
      if (m.slip[owner] !== 'sent') m.slip[owner] = 'closed';
    }
  } else if (!contributes(m, 'county')) {
    empty(m, 'county');
    m.slip.county = 'closed';
  }
}

/** What the model says a move does: the code of a refusal, or nothing. */
export function apply(m: Model, move: Move): string | undefined {
  const owner: Owner = move.endsWith('county') ? 'county' : 'lead';
  const whole = m.part[owner];
  /** In the order of the acts: a closed case, an ended compilation, then what stands no longer. */
  const refused = (): string | undefined => {
    if (m.closed) return 'RN409';
    if (!open(m)) return 'RN409';
    // A bar shows itself to the lead alone; whoever else releases is refused nothing for it, and the lead sends nothing.
    return !contributes(m, owner) || (m.barred && owner === 'lead') ? 'RN422' : undefined;
  };
  switch (move) {
    case 'choose-lead':
    case 'choose-county': {
      const why = refused();
      if (why) return why;
      m.part[owner] = { ...whole, draft: true, stale: whole.released ? whole.stale : false };
      return undefined;
    }
    case 'release-lead':
    case 'release-county': {
      const why = refused();
      if (why) return why;
      if (!whole.draft || whole.released || whole.stale || !may('release', m.slip[owner])) return 'RN409';
      m.part[owner] = { ...whole, draft: false, released: true };
      m.slip[owner] = 'released';
      return undefined;
    }
    case 'take-back-county':
      if (m.closed || !whole.released) return 'RN409';
      m.part[owner] = { ...whole, draft: true, released: false };
      m.slip[owner] = 'open';
      return undefined;
    case 'name-key':
      if (m.closed || !open(m)) return 'RN409';
      if (!m.consent || m.barred) return 'RN422';
      m.keyed = true;
      if (m.part.county.released) {
        m.part.county = { ...m.part.county, draft: true, released: false };
        m.slip.county = 'open';
      }
      return undefined;
    case 'seal':
    case 'send': {
      if (m.closed || !open(m)) return 'RN409';
      if (!m.consent || m.barred) return 'RN422';
      if (move === 'seal' && !m.keyed) return 'RN409';
      // Whoever it is sealed to need not be on the case.
      if (move === 'send' && m.receiverLeft) return 'RN422';
      const released = (['lead', 'county'] as const).filter((item) => m.part[item].released);
      if (released.length === 0) return 'RN422';
      if (released.some((item) => m.part[item].stale)) return 'RN409';
      if (move === 'send') m.received = released;
      for (const item of ['lead', 'county'] as const) {
        const gone = released.includes(item);
        m.part[item] = { ...m.part[item], draft: false, released: false, sent: gone };
        if (item === 'lead' || gone) m.slip[item] = 'sent';
        else m.slip[item] = 'closed';
      }
      return undefined;
    }
    case 'close':
      if (m.closed || !open(m)) return 'RN409';
      for (const item of ['lead', 'county'] as const) {
        empty(m, item);
        m.slip[item] = 'closed';
      }
      return undefined;
    case 'withdraw-consent':
    case 'run-out':
      m.consent = false;
      break;
    case 'narrow-county':
      m.county = false;
      break;
    case 'bar-receiver':
      m.barred = true;
      break;
    case 'lift-bar':
      m.barred = false;
      break;
    case 'close-case':
      m.closed = true;
      break;
    case 'reopen-case':
      m.closed = false;
      break;
    case 'county-leaves':
      m.countyLeft = true;
      break;
    case 'receiver-leaves':
      m.receiverLeft = true;
      break;
    case 'correct-county':
      if (whole.draft || whole.released) whole.stale = true;
      return undefined;
  }
  settle(m);
  return undefined;
}
export function expected(m: Model) {
  const parts = (owner: Owner) => {
    const { draft, released, sent } = m.part[owner];
    return [...(draft ? ['draft'] : []), ...(released ? ['released'] : []), ...(sent ? ['sent'] : [])].sort();
  };
  return {
    lead: [m.slip.lead, parts('lead')],
    colleague: parts('lead').filter((part) => part !== 'draft'),
    county: [m.slip.county, parts('county')],
    received: [...m.received].sort(),
    policeParts: 0,
    stored: parts('lead').length + parts('county').length,
  };
}

export const start = (): Model => ({
  slip: { lead: 'open', county: 'open' },
  part: {
    lead: { draft: false, released: false, sent: false, stale: false },
    county: { draft: false, released: false, sent: false, stale: false },
  },
  consent: true,
  county: true,
  barred: false,
  closed: false,
  countyLeft: false,
  receiverLeft: false,
  received: [],
  keyed: false,
});
