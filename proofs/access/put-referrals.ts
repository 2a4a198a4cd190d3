import type { Id, World } from './facts.ts';
import type { Live } from './live.ts';
import { at, insert } from './live.ts';
import type { Pen, RoomOf, StoredRow, Tables } from './pen.ts';
import { someBytes } from './pen.ts';
import { isOwn } from './put-papers.ts';
import { referralWith } from './rows-work.ts';

/** Referrals of one case: to whoever has been invited there was a referral on the same consent, with the same answer. */

const sectors = ['safety', 'health', 'social', 'law', 'residence', 'everyday'];

function referralRows({ ids, theCase, roomOf, anyone }: Pen, intakeOf: (organisation: Id) => number): Tables {
  const rows: Record<
    'app.referral' | 'app.referral_offer' | 'app.referral_draft' | 'app.received' | 'app.received_line',
    StoredRow[]
  > = {
    'app.referral': [],
    'app.referral_offer': [],
    'app.referral_draft': [],
    'app.received': [],
    'app.received_line': [],
  };
  for (const [nth, each] of theCase.invitations.entries()) {
    const room = roomOf(theCase, 'agreement', each.inviter);
    const { id: referral, of: classes, state } = referralWith(theCase, each);
    const id = ids.of(referral);
    const about = { kind: 'service', sector: sectors[nth % sectors.length], urgency: 'normal' };
    const offer = {
      ...about,
      id,
      key_room_id: room,
      classes,
      joins: true,
      state,
      body: someBytes,
    };
    rows['app.referral'].push({
      ...offer,
      room_id: room,
      organisation_id: ids.of(each.inviter),
      case_id: ids.of(theCase.id),
      to_id: ids.of(each.organisation),
      consent_id: ids.of(each.consent),
      goals: [id],
      history: [],
      made_by: anyone(each.inviter),
      made_at: at(0),
      changed_at: at(0),
      own_copy: isOwn(theCase, referral, each.inviter, each.inviter),
    });
    rows['app.referral_offer'].push({
      ...offer,
      room_id: intakeOf(each.organisation),
      code_word: 'code word',
      history: [],
      sent_at: at(0),
      changed_at: at(0),
    });
    rows['app.referral_draft'].push({
      ...about,
      id: ids.of(`${each.id} draft`),
      room_id: room,
      worker_id: anyone(each.inviter),
      to_id: ids.of(each.organisation),
      consent_id: ids.of(each.consent),
      body: someBytes,
      written_at: at(0),
    });
    if (each.answer !== 'accepted') continue;
    const own = roomOf(theCase, 'coordination', each.organisation);
    rows['app.received'].push({
      ...about,
      id,
      room_id: own,
      key_room_id: room,
      from_id: ids.of(each.inviter),
      classes,
      body: someBytes,
      received_at: at(0),
    });
    rows['app.received_line'].push(
      ...classes.map((of) => ({
        id: ids.of(`${each.id} line ${of}`),
        room_id: roomOf(theCase, of, each.organisation),
        key_room_id: room,
        received_id: id,
        received_room_id: own,
        class: of,
        lines: someBytes,
      })),
    );
  }
  return rows;
}

/** Puts the referrals of a whole world into the rooms of both sides. */
export async function putReferrals(live: Live, world: World, roomOf: RoomOf): Promise<void> {
  const { superuser, ids } = live;
  const { rows } = await superuser.query<{ id: number; organisation: string }>(
    `select id, organisation_id as organisation from app.room where case_id is null and class = 'intake'`,
  );
  const intake = new Map(rows.map((row) => [row.organisation, row.id]));
  const intakeOf = (organisation: Id): number => {
    const found = intake.get(ids.of(organisation));
    if (found === undefined) throw new Error(`no intake room of ${organisation}`);
    return found;
  };
  const staff = new Map([...world.workers.values()].map((worker) => [worker.organisation, ids.of(worker.id)]));
  for (const case_ of world.cases.values()) {
    const pen: Pen = { ids, world, theCase: case_, roomOf, anyone: (organisation) => staff.get(organisation)! };
    for (const [table, some] of Object.entries(referralRows(pen, intakeOf))) await insert(superuser, table, some);
  }
}
