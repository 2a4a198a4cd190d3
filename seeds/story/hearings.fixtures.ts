import type pg from 'pg';

export interface Hearing {
  readonly code_word: string;
  /** On how many days it is said to be, and how often it is told. */
  readonly days: number;
  readonly rows: number;
}

/** The hearings to come of each case, as the proceedings and the calendar tell them. */
export async function hearingsToCome(owner: pg.ClientBase): Promise<Hearing[]> {
  const { rows } = await owner.query<Hearing>(`
    select c.code_word, count(distinct q.day)::integer as days, count(*)::integer as rows
    from (select room_id, from_on as day from app.process_step where code in ('hearing', 'main-hearing') and state = 'planned' and not mistaken
      union all select room_id, happened_on from app.appointment where kind = 'accompany' and state = 'coming') q
    join app.room r on r.id = q.room_id join app."case" c on c.id = r.case_id group by 1 order by 1`);
  return rows;
}

/** The code words of the cases where one hearing is said to be on more days than one. */
export const onTwoDays = (hearings: readonly Hearing[]): string[] =>
  hearings.filter(({ days }) => days > 1).map(({ code_word }) => code_word);
