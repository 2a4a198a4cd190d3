import { at } from './live.ts';
import type { Pen, Tables } from './pen.ts';
import { someBytes } from './pen.ts';
import { isHidden } from './standing.ts';

/** What goes with a hand-over of the lead: a question for each part that is hidden, and at its receiver a row that came along. */
export function handOverRows({ ids, world, theCase, roomOf }: Pen): Tables {
  const hidden = theCase.parties.filter(({ organisation }) => isHidden(world, theCase, organisation));
  return {
    'app.hand_over_question': theCase.handOvers.flatMap((each) =>
      hidden.map(({ organisation }) => ({
        id: ids.of(`${each.id} question ${organisation}`),
        hand_over_id: ids.of(each.id),
        case_id: ids.of(theCase.id),
        from_id: ids.of(each.from),
        organisation_id: ids.of(organisation),
        answered_for: 'organisation',
        state: 'open',
        asked_at: at(0),
      })),
    ),
    'app.handed_row': theCase.handOvers.map((each) => ({
      row_id: ids.of(`${each.id} row`),
      room_id: roomOf(theCase, 'coordination', each.to),
      hand_over_id: ids.of(each.id),
      kind: 'goal',
    })),
  };
}

/** For each part one request for names that its organisation's data-protection officer has made. */
export function nameRows({ ids, world, theCase, roomOf }: Pen): Tables {
  const officers = [...world.workers.values()].filter(({ roles }) => roles.includes('data-protection-officer'));
  const requests = theCase.parties.flatMap(({ organisation }) => {
    const officer = officers.find((each) => each.organisation === organisation);
    if (officer === undefined) return [];
    return [
      {
        id: ids.of(`${theCase.id} names for ${organisation}`),
        case_id: ids.of(theCase.id),
        organisation_id: ids.of(organisation),
        room_id: roomOf(theCase, 'log', organisation),
        asked_by: ids.of(officer.id),
        asked_at: at(0),
        body: someBytes,
      },
    ];
  });
  return { 'app.name_request': requests };
}
