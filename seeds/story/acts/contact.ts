import { randomUUID } from 'node:crypto';
import { addDays } from '../../../src/platform/time/format.ts';
import type { Act, Scene } from '../script.ts';
import { rowPlace } from '../sealed-places.ts';

type Channel = 'call' | 'text-message' | 'message-app' | 'email' | 'letter' | 'meeting';

export interface RuleTerms {
  readonly days?: readonly number[];
  readonly hours?: readonly [from: string, until: string];
  readonly who?: 'anyone' | 'own-organisation' | 'lead';
  readonly messageAllowed?: boolean;
  readonly language?: string;
  readonly interpreter?: string;
  readonly ifAnother?: string;
  readonly codePhrase?: string;
  readonly note?: string;
  /** Days after the day of the rule until its last day. */
  readonly validDays?: number;
}

const contactRoom = async ({ tx, caseId, acting }: Scene): Promise<number> =>
  (
    await tx.one<{ id: number }>(
      `select id from app.room where case_id = $1 and class = 'contact' and organisation_id = $2`,
      [caseId, acting.organisationId],
    )
  ).id;

async function setRule(scene: Scene, channel: Channel, allowed: boolean, terms: RuleTerms): Promise<void> {
  const { tx, vault, acting, now, today, caseId, trail } = scene;
  const room = await contactRoom(scene);
  const former = await tx.query<{ version: number }>(
    `update app.contact_rule set superseded_at = $3 where room_id = $1 and channel = $2 and superseded_at is null returning version`,
    [room, channel, now],
  );
  const version = (former[0]?.version ?? 0) + 1;
  const id = randomUUID();
  const { interpreter, ifAnother, codePhrase, note } = terms;
  const secret = { interpreter, ifAnother, codePhrase, note };
  const sealed = Object.values(secret).some((value) => value !== undefined)
    ? vault.seal(rowPlace('contact_rule', id, room, version), JSON.stringify(secret))
    : null;
  await tx.query(
    `insert into app.contact_rule (id, room_id, channel, allowed, days, hour_from, hour_until, who, language, message_allowed, note, checked_on,
       checked_by, valid_until, version, written_at)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16)`,
    [
      id,
      room,
      channel,
      allowed,
      terms.days ?? [1, 2, 3, 4, 5, 6, 7],
      terms.hours?.[0] ?? null,
      terms.hours?.[1] ?? null,
      terms.who ?? 'anyone',
      terms.language ?? '',
      terms.messageAllowed ?? false,
      sealed,
      today,
      acting.workerId,
      terms.validDays === undefined ? null : addDays(today, terms.validDays),
      version,
      now,
    ],
  );
  await tx.query('select act.refresh_list($1)', [caseId]);
  trail.saw(acting.organisationId, 'contact', `contact-rule:${id}:${version}`);
  trail.about({ ruleId: id, channel, allowed, version });
}

/** Sets the own organisation's rule: this way of reaching her may be used, on these terms. */
export const allows = (channel: Channel, terms: RuleTerms = {}): Act => ({
  audit: 'ContactRuleSet',
  on: 'case',
  run: (scene) => setRule(scene, channel, true, terms),
});

/** Sets the own organisation's rule: never this way. */
export const forbids = (channel: Channel, terms: Pick<RuleTerms, 'note' | 'language' | 'interpreter'> = {}): Act => ({
  audit: 'ContactRuleSet',
  on: 'case',
  run: (scene) => setRule(scene, channel, false, terms),
});

export const addsPoint = (channel: Channel, value: string): Act => ({
  audit: 'ContactPointAdded',
  on: 'case',
  async run(scene) {
    const { tx, vault, acting, now, trail } = scene;
    const room = await contactRoom(scene);
    const id = randomUUID();
    await tx.query(
      'insert into app.contact_point (id, room_id, channel, value, author_id, written_at) values ($1, $2, $3, $4, $5, $6)',
      [id, room, channel, vault.seal(rowPlace('contact_point', id, room), value), acting.workerId, now],
    );
    trail.saw(acting.organisationId, 'contact', `contact-point:${id}:1`);
    trail.about({ contactPointId: id, channel });
  },
});

/** A contact that took place. */
export const recordsContact = (
  channel: Channel,
  outcome: 'reached' | 'not-reached' | 'message-left' | 'she-contacted',
  note?: string,
): Act => ({
  audit: 'ContactRecorded',
  on: 'case',
  async run(scene) {
    const { tx, vault, acting, now, today, trail } = scene;
    const room = await contactRoom(scene);
    const id = randomUUID();
    await tx.query(
      'insert into app.contact_made (id, room_id, channel, happened_on, outcome, note, author_id, written_at) values ($1, $2, $3, $4, $5, $6, $7, $8)',
      [
        id,
        room,
        channel,
        today,
        outcome,
        note === undefined ? null : vault.seal(rowPlace('contact_made', id, room), note),
        acting.workerId,
        now,
      ],
    );
    trail.saw(acting.organisationId, 'contact', `contact-made:${id}:1`);
    trail.about({ contactId: id, channel, outcome });
  },
});
