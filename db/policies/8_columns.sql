-- What a clear column holds, where its name does not tell: SECURITY.md says it behind the name. Bytes that are a hash are not closed with a
-- key, so they say here which one they are; all other bytes are, and a test looks at those of the story.
do $$
declare versioned regclass;
begin
  for versioned in
    select a.attrelid::regclass from pg_catalog.pg_attribute a join pg_catalog.pg_class c on c.oid = a.attrelid
    where c.relnamespace = 'app'::regnamespace and c.relkind = 'r' and c.relname like '%\_version' and a.attname = 'was'
  loop
    execute format('comment on column %s.was is %L', versioned, 'the clear columns of that version');
  end loop;
end $$;
comment on column app.service_version.was is 'that version whole';
comment on column app.compilation_part.told is 'which pieces and links, each with its version';
comment on column app.compilation_slip.key_mark is 'first half of the SHA-256 of a public key';
comment on column app.compilation_slip.digest is 'SHA-256 of the sealed file';
comment on column app.deadline_rule.reason is 'of a rule of law: no case, no person';
comment on column app.law_entry.reason is 'of a provision or rule of law: no case, no person';
comment on column app.law_entry.said is 'what is corrected of a provision or rule of law, or who has checked it';
comment on column app.helpline.source is 'where a number for help was seen: no case, no person';
comment on column app.practice.words is 'a practice of an organisation: no case, no person';
comment on column app.practice.contact is 'of the organisation, nobody''s own';
comment on column app.adoption.adapted is 'of a practice: no case, no person';
comment on column app.adoption.outcome is 'of a practice: no case, no person';
comment on column app.training.name is 'of a training: no case, no person';
comment on column app.training.provider is 'an organisation or a unit, nobody''s own name';
comment on column app.training.link is 'of a training: no case, no person';
comment on column app.adoption.reason is 'why a practice was given up: no case, no person';
comment on column app.recommendation_set.about is 'of a published list: no case, no person';
comment on column app.recommendation_set.items is 'of a published list: no case, no person';
comment on column app.stance.actions is 'what an organisation does for a recommendation: no case, no client';
comment on column app.stance.evidence is 'of a recommendation: no case, no client';
comment on column app.stance.reason is 'of a recommendation: no case, no client';
comment on column app.study.question is 'of a study: no case, no person';
comment on column app.study.readers is 'for whom a study is made: no case, no client';
comment on column app.study.basis is 'on which basis a study is made: no case, no person';
comment on column app.study.reason is 'why a study was refused: no case, no person';
comment on column app.study_release.reports is 'protected numbers: no case, no person';
comment on column app.study_release.figures is 'protected numbers by region: no case, no person';
comment on column app.study_release.numbers is 'protected numbers: no case, no person';
comment on column audit.entry.acted is 'SHA-256 of worker, leaf and 16 bytes that stand in the closed detail alone';
comment on column audit.entry.leaf is 'actor, organisation and case as pseudonyms';
comment on column priv.calendar_feed.token_hash is 'SHA-256';
comment on column priv.consultation.asker_id is 'absent from the public page';
comment on column priv.credential.password_hash is 'Argon2id';
comment on column priv.draft.form_hash is 'HMAC-SHA-256 of worker and address under a key of the own organisation''s log';
comment on column priv.entering.key is 'random, seals where a look may be logged; no login reads it';
comment on column priv.idempotency.request_hash is 'SHA-256';
comment on column priv.job_ticket.ticket_hash is 'SHA-256';
comment on column priv.join_code.hash is 'SHA-256';
comment on column priv.kept_form.body is 'AES-256-GCM under a key that the browser of the writer alone has';
comment on column priv.kept_form.id_hash is 'SHA-256';
comment on column priv.receipt.hash is 'Argon2id';
comment on column priv.session.token_hash is 'SHA-256';
comment on column priv.snooze.thing_hash is 'HMAC-SHA-256 of worker and what is put off under a key of the own organisation''s log';
comment on column priv.study_mark.mark is 'SHA-256 of what a case is counted as, under the secret of the series';
comment on column priv.study_series.secret is 'random, numbers are rounded under it; the reporting login alone reads it';
comment on column priv.try.who is 'HMAC-SHA-256 of an address, network or account, under a key of the ring and of the day';
