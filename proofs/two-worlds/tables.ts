import type { World } from './world.ts';

/** Everything that a world keeps, table by table. */
async function keptIn({ client }: World): Promise<ReadonlyMap<string, string>> {
  const { rows } = await client.query<{ name: string }>(
    `select format('%I.%I', n.nspname, c.relname) as name from pg_class c join pg_namespace n on n.oid = c.relnamespace
     where c.relkind = 'r' and n.nspname in ('app', 'priv', 'audit') order by 1`,
  );
  const kept = new Map<string, string>();
  for (const { name } of rows) {
    const { rows: sums } = await client.query<{ sum: string }>(
      `select count(*) || ' ' || coalesce(sum(hashtextextended(t::text, 0)::numeric), 0) as sum from ${name} t`,
    );
    kept.set(name.replaceAll('"', ''), sums[0]!.sum);
  }
  return kept;
}

/** Every table, and whether two worlds keep the same in it. */
export async function comparedTables([one, two]: readonly [World, World]): Promise<ReadonlyMap<string, boolean>> {
  await one.rewind();
  await two.rewind();
  const [first, second] = [await keptIn(one), await keptIn(two)];
  return new Map([...first].map(([name, sum]) => [name, sum === second.get(name)]));
}

const because = (reason: string, tables: string): Readonly<Record<string, string>> =>
  Object.fromEntries(tables.split(' ').map((table) => [table, reason]));

/** Tables in which no fact lies, each with the reason; what has former versions has them told with it. */
export const ofNoFact: Readonly<Record<string, string>> = {
  ...because(
    'a line that is read by its room alone, as notes, children and homes are, which stand for it: matrix and formula know each of them',
    'app.appointment app.backing app.contact_made app.contact_point app.contact_rule app.document app.document_part app.document_original app.goal app.goal_view app.heard app.justice_line app.link ' +
      'app.meeting app.meeting_answer app.meeting_attendee app.minute app.need app.news_told app.person app.piece app.process_companion app.process_offence app.reminder ' +
      'app.sector_place app.task_answer app.telling app.wish',
  ),
  ...because(
    'stands in the template in each of its states, where acts are tried on it; no fact makes one more',
    'app.case_join app.compilation_part app.compilation_received app.compilation_slip app.consultation_taken app.hand_over_question ' +
      'app.hand_over_slip app.handed_row app.name_request app.received app.received_line priv.case_join priv.compilation ' +
      'priv.hand_over_draft priv.name_told priv.place_named',
  ),
  ...because(
    'open within the deployment, or to everybody',
    'app.adoption app.deadline_rule app.helpline app.law_entry app.network_agreed app.network_host app.network_meeting app.network_member app.network_week app.service_words ' +
      'app.organisation app.organisation_competence app.recommendation_set app.region_competence app.service app.stance app.study_release app.training priv.law_mark priv.service_mark',
  ),
  ...because(
    'another case: a stranger asks for one that is there and for two that are not (as-long.test.ts)',
    'app.case',
  ),
  ...because(
    'of one account alone, or of the own organisation',
    'priv.calendar_feed priv.credential priv.digest priv.draft priv.idempotency priv.job_ticket priv.kept_form priv.list_choice priv.snooze priv.team_lead',
  ),
  ...because('a mail to one keeper: proofs/http/jobs.test.ts', 'priv.helpline_reminder priv.practice_reminder'),
  ...because(
    'of somebody without an account, under a code: proofs/survive/limits.test.ts, proofs/http',
    'priv.receipt priv.try',
  ),
  ...because(
    'of the study of own cases: asked for by the reporting login alone, which no session uses (src/platform/db/catalogue.test.ts, decision 83)',
    'priv.study_mark priv.study_series',
  ),
  ...because(
    'of the deployment: no case and no person',
    'priv.backup_taken priv.competence_counted priv.competence_release priv.clock priv.deployment priv.derived priv.entering priv.grantable priv.job_failure priv.job_step priv.kept ' +
      'priv.naming_column priv.study_making priv.version_run priv.warning_clock',
  ),
};
