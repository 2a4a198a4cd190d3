import type { JSX } from 'hono/jsx/jsx-runtime';
import type { FormState } from '../../../platform/http/endpoint.ts';
import { readDay } from '../../../platform/http/fields.ts';
import { typed, typedList } from '../../../platform/http/form-errors.ts';
import { type Day, formatDate } from '../../../platform/time/format.ts';
import { ConflictView, type Ui } from '../../../platform/ui/index.ts';
import type { WorkerName } from '../../worker/index.ts';
import { recommendationTexts } from '../recommendation.texts.ts';
import { type Stance, stanceStates } from '../stance.ts';
import { deedNames } from '../stance-fields.ts';

type Said = Pick<Stance, 'state' | 'reason' | 'evidence' | 'deeds' | 'ownerId' | 'dueOn' | 'reviewOn'>;

/** What the writer sent: it has passed every check but that of the version. */
function typedStance(state: FormState): Said {
  const text = (name: string) => typed(state, name)?.trim() || null;
  const dayOf = (said: string | null | undefined): Day | null => readDay(said ?? '') ?? null;
  const [whats, whos, bys, dones] = deedNames.map((name) => typedList(state, name));
  return {
    state: stanceStates.find((each) => each === text('state')) ?? 'not-agreed',
    ...{ reason: text('reason'), evidence: text('evidence'), ownerId: text('ownerId') },
    ...{ dueOn: dayOf(text('dueOn')), reviewOn: dayOf(text('reviewOn')) },
    deeds: (whats ?? []).flatMap((what, at) =>
      what.trim() ? [{ what, who: whos?.[at] || null, by: dayOf(bys?.[at]), done: dayOf(dones?.[at]) }] : [],
    ),
  };
}

/** A stance line by line, with the labels of the form. */
function stanceText(ui: Ui, said: Said, nameOf: (id: string | null) => string): string {
  const t = recommendationTexts(ui.language);
  const day = (value: Day | null) => (value ? formatDate(ui.language, value) : '');
  const line = (label: string, value: string) => (value ? [`${label}: ${value}`] : []);
  return [
    ...line(t('field.state'), t(`answer.${said.state}`)),
    ...line(t('field.reason'), said.reason ?? ''),
    ...line(t('field.ownerId'), nameOf(said.ownerId)),
    ...line(t('field.dueOn'), day(said.dueOn)),
    ...line(t('field.reviewOn'), day(said.reviewOn)),
    ...said.deeds.flatMap(({ what, who, by, done }, at) =>
      line(
        t('deed.n', { n: at + 1 }),
        [what, nameOf(who), by ? t('deed.by', { day: day(by) }) : '', done ? t('deed.done', { day: day(done) }) : '']
          .filter(Boolean)
          .join(', '),
      ),
    ),
    ...line(t('field.evidence'), said.evidence ?? ''),
  ].join('\n');
}

/** A colleague saved in between: what was typed beside what stands. */
export function StanceConflict({
  ui,
  state,
  stands,
  colleagues,
}: {
  ui: Ui;
  state: FormState;
  stands: Stance;
  colleagues: readonly WorkerName[];
}): JSX.Element {
  const nameOf = (id: string | null) => colleagues.find((each) => each.id === id)?.name ?? '';
  const note = [nameOf(stands.authorId), formatDate(ui.language, stands.writtenOn)].filter(Boolean).join(', ');
  return (
    <ConflictView
      ui={ui}
      id="ristiriita"
      yours={{ text: stanceText(ui, typedStance(state), nameOf) }}
      theirs={{ text: stanceText(ui, stands, nameOf), note }}
    />
  );
}
