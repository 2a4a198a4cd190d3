import type { JSX } from 'hono/jsx/jsx-runtime';
import { redrawField } from '../../../platform/http/form-errors.ts';
import { writeAmount } from '../../../platform/money/amount.ts';
import { Button, Form, href, type Ui } from '../../../platform/ui/index.ts';
import { eventParts } from '../event-people.ts';
import { whenText } from '../piece-facts.ts';
import type { WholePiece } from '../piece-views.ts';
import { recordTexts } from '../record.texts.ts';
import { isShared } from '../same-input.ts';
import { isSameSort, sameSlugs } from './slugs.ts';

type Shown = Pick<WholePiece, 'piece' | 'links' | 'near'>;
type Field = readonly [name: string, value: string | null | undefined];

const parts: readonly string[] = eventParts;
const actorFields = ['newActor', 'otherActor'] as const;

/** The first two people of an event whose part is the same for all: nobody else goes along. */
function peopleOf({ piece, links, near }: Shown): Field[] {
  const shared = links.flatMap(({ fromId, toId, code }) => {
    const actor = near.find(({ id, sort }) => id === fromId && sort === 'actor');
    return toId === piece.id && actor && isShared(actor.code) && parts.includes(code) ? [{ ...actor, part: code }] : [];
  });
  return actorFields.flatMap((name, at): Field[] => {
    const person = shared[at];
    return person
      ? [
          [`${name}Code`, person.code],
          [`${name}Label`, person.label],
          [`${name}Part`, person.part],
        ]
      : [];
  });
}

function placeOf({ piece, links, near }: Shown): Field[] {
  const link = links.find(({ fromId, code }) => fromId === piece.id && code === 'happened-at');
  const place = near.find(({ id, sort }) => id === link?.toId && sort === 'thing');
  return place?.code === 'place'
    ? [
        ['newThingCode', place.code],
        ['newThingLabel', place.label],
      ]
    : [];
}

/** What of a piece may hold of others too. Its description, source and certainty are what one person has told, and stay. */
function broughtFrom(shown: Shown, ui: Ui): Field[] {
  const { piece } = shown;
  const said: Field[] = [
    ['code', piece.code],
    ['certainty', 'not-known'],
    ['label', piece.label],
    ['when', piece.whenEdtf === null ? null : whenText(piece.whenEdtf, ui.language)],
    ['where', piece.where],
    ['amount', piece.amount === null ? null : writeAmount(ui.language, piece.amount)],
    ['anchor', piece.anchor?.endsWith('arrival') ? piece.anchor : null],
    ['status', piece.status],
    ['direction', piece.direction],
    ['level', piece.level],
    ...piece.phases.map((phase): Field => ['phases', phase]),
    ...piece.means.map((means): Field => ['means', means]),
  ];
  return piece.sort === 'event' ? [...said, ...peopleOf(shown), ...placeOf(shown)] : said;
}

/**
 * Opens the form that puts the same down in other cases. By POST: no address may hold what somebody said, and none names two cases. Only of
 * what the own organisation has recorded.
 */
export function BringAlong({ ui, caseId, shown }: { ui: Ui; caseId: string; shown: Shown }): JSX.Element | null {
  const { piece } = shown;
  if (!piece.own || piece.mistaken || piece.answer !== 'answered' || !isSameSort(piece.sort)) return null;
  return (
    <Form ui={ui} action={href(ui, sameSlugs[piece.sort])} hidden={{ from: caseId }} inline>
      {broughtFrom(shown, ui).map(([name, value]) =>
        value ? <input type="hidden" name={name} value={value} /> : null,
      )}
      <Button kind="secondary" name={redrawField} value="on">
        {recordTexts(ui.language)('same.do')}
      </Button>
    </Form>
  );
}
