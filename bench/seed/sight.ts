import type { Client } from 'pg';

/**
 * Writes at once, for all cases, what `priv.recompute` writes a case: here every case has one party that leads it, with lead and
 * backup, no grants, no bars, no location rows. `checkSight` proves that nothing differs.
 */
export async function insertSight(client: Client): Promise<void> {
  // Lead and backup: their organisation's rooms, the drawers of agreements and log included.
  await client.query(
    `insert into priv.effective
     select m.worker_id, r.case_id, r.id, r.class, true, r.class <> 'location',
       r.class not in ('agreement', 'agreement-hidden', 'log', 'log-hidden'), m.valid_from, 'infinity'
     from app.room r join app.party p on p.case_id = r.case_id join app.member m on m.party_id = p.id order by r.id`,
  );
  // The data-protection officer: the log.
  await client.query(
    `insert into priv.effective
     select w.id, r.case_id, r.id, 'log', true, true, false, '-infinity', 'infinity'
     from app.room r join app.worker w on w.organisation_id = r.organisation_id and 'data-protection-officer' = any (w.roles)
     where r.class = 'log' order by r.id`,
  );
  // The team lead: case and coordination, once for each worker whom she leads.
  await client.query(
    `insert into priv.effective
     select l.lead_id, r.case_id, r.id, r.class, true, true, false, m.valid_from, 'infinity'
     from app.room r join app.party p on p.case_id = r.case_id join app.member m on m.party_id = p.id
       join priv.team_lead l on l.worker_id = m.worker_id
     where r.class in ('case', 'coordination') order by r.id`,
  );
  await client.query(
    `insert into priv.part
     select m.worker_id, p.case_id, p.id, m.valid_from, 'infinity' from app.party p join app.member m on m.party_id = p.id order by p.id`,
  );
  await client.query(
    `insert into app.case_list (worker_id, case_id, code_word, state, next_on, valid_from, valid_until, stands, since)
     select distinct s.worker_id, c.id, c.code_word, c.state, s.day, s.valid_from, 'infinity'::timestamptz, s.stands, s.valid_from
     from app."case" c join app.party p on p.case_id = c.id join app.member m on m.party_id = p.id
       join app.room r on r.case_id = c.id and r.class = 'contact' join app.contact_rule u on u.room_id = r.id
       join priv.team_lead l on l.worker_id = m.worker_id,
       lateral (values (m.worker_id, u.checked_on + 14, m.valid_from, 'led'), (l.lead_id, null, m.valid_from, 'seen')) as s (worker_id, day, valid_from, stands)`,
  );
}

/** Rows that the checker finds different on the given cases; each is computed anew and rolled back. */
export async function checkSight(client: Client, caseIds: readonly string[]): Promise<number> {
  let differences = 0;
  const listed =
    'select worker_id, code_word, state, next_on, valid_from, valid_until, stale_at, stands, since from app.case_list where case_id = $1 order by worker_id';
  const counted =
    'select (select count(*) from priv.effective where case_id = $1) + (select count(*) from priv.part where case_id = $1) as rows';
  for (const id of caseIds) {
    await client.query('begin');
    const before = await Promise.all([client.query(listed, [id]), client.query(counted, [id])]);
    const { rows } = await client.query<{ differs: string }>('select differs from priv.check_case($1)', [id]);
    const after = await Promise.all([client.query(listed, [id]), client.query(counted, [id])]);
    await client.query('rollback');
    for (const { differs } of rows) differences += Number(differs);
    if (
      before.some((answer, i) => JSON.stringify(answer.rows) !== JSON.stringify(after[i]?.rows)) ||
      before[0].rows.length === 0
    )
      differences += 1;
  }
  return differences;
}
