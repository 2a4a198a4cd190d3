import type { Case, Consent, Id, World } from './facts.ts';
import type { Live } from './live.ts';
import { at, insert } from './live.ts';
import type { RoomOf, StoredRow } from './pen.ts';
import { someBytes } from './pen.ts';

/**
 * What is handed over whole: on each consent there is one for each organisation that it names, in turn open, open with a draft, and
 * sent. Whether such a consent may carry it does not matter here: only what follows for sight.
 */

const stands = ['released', 'draft', 'sent'] as const;
type Rows = Record<
  'priv.compilation' | 'app.compilation_slip' | 'app.compilation_part' | 'app.compilation_received',
  StoredRow[]
>;

const receiversOf = (consent: Consent): Id[] => [...new Set(consent.terms.map(({ receiver }) => receiver))].sort();
const onCase = (item: Case, organisation: Id) => item.parties.some((party) => party.organisation === organisation);

function compilationRows({ ids }: Live, world: World, thisCase: Case, roomOf: RoomOf): Rows {
  const rows: Rows = {
    'priv.compilation': [],
    'app.compilation_slip': [],
    'app.compilation_part': [],
    'app.compilation_received': [],
  };
  const open = new Set<Id>();
  for (const [turn, consent] of thisCase.consents.entries())
    for (const [nth, to] of receiversOf(consent).entries()) {
      const owners = [...new Set(consent.terms.filter(({ receiver }) => receiver === to).map(({ owner }) => owner))]
        .filter((owner) => onCase(thisCase, owner))
        .sort();
      // One open to each receiver.
      const state = open.has(to) ? 'sent' : stands[(turn + nth) % stands.length]!;
      if (state !== 'sent') open.add(to);
      const id = ids.of(`${consent.id} whole ${to}`);
      const staff = (organisation: Id) =>
        [...world.workers.values()].filter((each) => each.organisation === organisation);
      rows['priv.compilation'].push({
        id,
        case_id: ids.of(thisCase.id),
        organisation_id: ids.of(thisCase.lead),
        to_id: ids.of(to),
        consent_id: ids.of(consent.id),
        state: state === 'sent' ? 'sent' : 'open',
        made_by: ids.of(staff(thisCase.lead)[0]!.id),
        made_at: at(0),
        ended_at: state === 'sent' ? at(0) : null,
      });
      const drawer = roomOf(thisCase, 'agreement', thisCase.lead);
      for (const owner of new Set([thisCase.lead, ...owners]))
        rows['app.compilation_slip'].push({
          id: ids.of(`${consent.id} whole ${to} slip ${owner}`),
          compilation_id: id,
          room_id: roomOf(thisCase, 'agreement', owner),
          key_room_id: drawer,
          organisation_id: ids.of(owner),
          from_id: ids.of(thisCase.lead),
          to_id: ids.of(to),
          consent_id: ids.of(consent.id),
          state: state === 'draft' ? 'open' : state,
          purpose: someBytes,
          changed_at: at(0),
        });
      for (const owner of owners) {
        const members = thisCase.members.filter(({ organisation }) => organisation === owner);
        const author = ids.of((members[turn % Math.max(members.length, 1)]?.worker ?? staff(owner)[0]!.id) as Id);
        const part = ids.of(`${consent.id} whole ${to} part ${owner}`);
        rows['app.compilation_part'].push({
          id: part,
          compilation_id: id,
          room_id: roomOf(thisCase, 'account', owner),
          author_id: author,
          state,
          told: {},
          lines: someBytes,
          written_at: at(0),
        });
        if (state !== 'sent' || !onCase(thisCase, to)) continue;
        rows['app.compilation_received'].push({
          id: ids.of(`${consent.id} whole ${to} received ${owner}`),
          part_id: part,
          compilation_id: id,
          room_id: roomOf(thisCase, 'justice', to),
          key_room_id: roomOf(thisCase, 'account', owner),
          word_key_room_id: drawer,
          from_id: ids.of(owner),
          lead_id: ids.of(thisCase.lead),
          lines: someBytes,
          word: someBytes,
          received_at: at(0),
        });
      }
    }
  return rows;
}

/** Puts them beside the consents of a whole world. What no longer stands, the first recomputation takes out. */
export async function putCompilations(live: Live, world: World, roomOf: RoomOf): Promise<void> {
  const all: Partial<Rows> = {};
  for (const case_ of world.cases.values())
    for (const [table, some] of Object.entries(compilationRows(live, world, case_, roomOf)) as [
      keyof Rows,
      StoredRow[],
    ][])
      all[table] = [...(all[table] ?? []), ...some];
  for (const [table, some] of Object.entries(all)) await insert(live.superuser, table, some);
}
