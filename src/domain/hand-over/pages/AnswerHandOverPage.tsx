import type { JSX } from 'hono/jsx/jsx-runtime';
import type { FormState } from '../../../platform/http/endpoint.ts';
import {
  boundFields,
  type Chip,
  ClassChips,
  EdgeCard,
  EdgeCards,
  Inset,
  Paragraph,
  ShortList,
  type Ui,
} from '../../../platform/ui/index.ts';
import { accessTexts, NetworkForm } from '../../access/index.ts';
import type { CaseHead } from '../../case/index.ts';
import { ChildAsked } from '../../child/index.ts';
import { UnaskedNotice } from '../../consent/index.ts';
import { classIcons, type GrantableClass, grantableClasses, roomTexts } from '../../room/index.ts';
import { handOverTexts } from '../hand-over.texts.ts';
import type { SheetAnswer, SheetPart, StandingPromise } from '../hand-over.ts';
import { StaysCard } from './Endings.tsx';

interface HandOverForm {
  head: CaseHead;
  from: string;
  to: string;
  ours: boolean;
  note: string | null;
  sheet: SheetAnswer;
  parts: readonly SheetPart[];
  promises: readonly StandingPromise[];
  /** Who reads what may come along of a child on a consent that did not speak of one. */
  unasked: readonly string[];
  shown: readonly GrantableClass[];
}

/** Kinds of information that one sees of the other, and those that one does not. */
export function SeenChips({
  ui,
  seen,
  words,
}: {
  ui: Ui;
  seen: readonly GrantableClass[];
  words: { sees: string; none: string; not: string };
}): JSX.Element {
  const rooms = roomTexts(ui.language);
  const chip = (of: GrantableClass | 'support', closed: boolean): Chip => ({
    icon: classIcons[of],
    label: rooms(of),
    closed,
  });
  const not = [...grantableClasses.filter((of) => !seen.includes(of)), 'support' as const];
  return (
    <div class="rn-seen">
      <p class="rn-small rn-muted">{words.sees}</p>
      {seen.length > 0 ? <ClassChips ui={ui} chips={seen.map((of) => chip(of, false))} /> : <p>{words.none}</p>}
      <p class="rn-small rn-muted">{words.not}</p>
      <ClassChips ui={ui} chips={not.map((of) => chip(of, true))} />
    </div>
  );
}

/** What the receiver is told before accepting: what ends for the giver, what comes along, what stays, what is seen. */
function BeforeAccepting({ ui, form }: { ui: Ui; form: HandOverForm }): JSX.Element {
  const [t, access] = [handOverTexts(ui.language), accessTexts(ui.language)];
  const { from, note, parts, promises, shown } = form;
  return (
    <div>
      <Paragraph>{t('answer.offer', { from })}</Paragraph>
      <Paragraph>{t('answer.what')}</Paragraph>
      {note === null ? null : (
        <Inset>
          <p class="rn-small rn-muted">{t('answer.note')}</p>
          <p class="rn-lines">{note}</p>
        </Inset>
      )}
      <EdgeCards>
        <EdgeCard id="paattyy" edge="ends" title={t('card.ends')}>
          <ShortList title={t('answer.for-from', { from })} lines={[t('answer.for-from.what')]} />
        </EdgeCard>
        <EdgeCard id="lahtee" edge="goes" title={t(parts.length > 0 ? 'answer.you-get' : 'answer.you-get.none')}>
          {parts.length > 0 ? (
            <>
              <ul class="rn-plain">
                {parts.map((part) => (
                  <li>{access(`hand-overs.part.${part}`)}</li>
                ))}
              </ul>
              <p class="rn-small rn-muted">{t('answer.you-get.why')}</p>
            </>
          ) : (
            <p>{t('answer.you-get.no')}</p>
          )}
        </EdgeCard>
        <StaysCard ui={ui} promises={promises} />
      </EdgeCards>
      <ChildAsked ui={ui} caseId={form.head.id} from={from} />
      <SeenChips
        ui={ui}
        seen={shown}
        words={{ sees: t('answer.you-see', { from }), none: t('after.sees.none'), not: t('answer.you-not') }}
      />
    </div>
  );
}

/** The receiving lead accepts or declines; the offering lead can take the offer back. */
export function AnswerHandOverPage(form: HandOverForm, ui: Ui, state: FormState): JSX.Element {
  const t = handOverTexts(ui.language);
  const f = boundFields({ ui, texts: handOverTexts, state, under: 'answer' });
  const common = { ui, head: form.head, title: t('answer.title'), errors: f.errors };
  if (form.ours) {
    return (
      <NetworkForm
        {...common}
        submit={t('answer.withdraw')}
        before={<Paragraph>{t('answer.ours', { to: form.to })}</Paragraph>}
        hidden={{ answer: 'withdraw' }}
      />
    );
  }
  return (
    <NetworkForm {...common} wide submit={t('answer.do')} before={<BeforeAccepting ui={ui} form={form} />}>
      {f.radio('answer', ['accept', 'decline'], { words: 'answer' })}
      <UnaskedNotice ui={ui} caseId={form.head.id} unasked={form.unasked}>
        {f.tick('asked')}
      </UnaskedNotice>
    </NetworkForm>
  );
}
