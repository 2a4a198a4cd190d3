import type { Act } from '../script.ts';

/** Looks at the timeline: every row that the worker may read is seen, and logged for its owner. */
export const looks = (): Act => ({
  audit: 'TimelineViewed',
  on: 'case',
  async run({ tx, trail, caseId }) {
    const rows = await tx.query<{ row: string; class: string; organisation_id: string }>(
      `select t.kind || ':' || t.id || ':' || t.version as row, r.class, r.organisation_id
       from app.timeline t join app.room r on r.id = t.room_id where r.case_id = $1`,
      [caseId],
    );
    for (const { row, class: informationClass, organisation_id } of rows)
      trail.saw(organisation_id, informationClass, row);
  },
});

/** Types the case's code and finds nothing: the case is closed to this worker, and the try is logged. */
export const findsNothing = (): Act => ({ audit: 'NotFound', on: 'own', run: async () => undefined });
