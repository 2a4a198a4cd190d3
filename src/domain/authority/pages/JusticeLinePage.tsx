import type { JSX } from 'hono/jsx/jsx-runtime';
import type { FormState } from '../../../platform/http/endpoint.ts';
import { formatDate } from '../../../platform/time/format.ts';
import { boundFields, ConflictView, href, Link, type Ui } from '../../../platform/ui/index.ts';
import { LinePage } from '../../case/index.ts';
import type { LineForm } from '../../line/index.ts';
import { authorityTexts } from '../authority.texts.ts';
import { classOf, type justiceFields, toldKinds } from '../justice-fields.ts';
import { BeforeSending, BeforeTyping, DayAlone, Words } from './LineFields.tsx';

export type JusticeForm = LineForm<typeof justiceFields, { readonly own: string }>;

/** A line for police and prosecutor, new or changed; of one that is a day alone no reason is asked either. */
export function JusticeLinePage(form: JusticeForm, ui: Ui, state: FormState): JSX.Element {
  const { head, line } = form;
  const t = authorityTexts(ui.language);
  const f = boundFields({ ui, texts: authorityTexts, state, from: line });
  const day = (value: string | null) => (value ? t('line.not-before', { day: formatDate(ui.language, value) }) : '');
  const asks = line?.kind === 'ask';
  return (
    <LinePage
      {...{ ui, form }}
      texts={authorityTexts}
      fields={f}
      current={asks ? 'summary' : 'telling'}
      back={asks ? '' : '/viranomaiselle'}
      informationClass={line ? classOf(line.kind) : 'justice'}
      lede={line && t(`kind.${line.kind}`)}
      reason="none"
      was={(was) => (line?.kind === 'not-before' ? day(was('from_on')) : '')}
      before={
        line && state.problem?.code === 'changed' ? (
          <ConflictView
            ui={ui}
            id="ristiriita"
            yours={{ text: f.value('text') ?? f.value('fromOn') ?? '' }}
            theirs={{ text: line.text ?? day(line.fromOn) }}
          />
        ) : null
      }
    >
      <BeforeTyping ui={ui} />
      {line ? null : f.radio('kind', toldKinds)}
      {!line && ui.allowed.has('wish.record') ? (
        <p class="rn-small">
          <Link href={href(ui, `/t/${head.id}/kerrottu/toive`)}>{t('write.wish')}</Link>
        </p>
      ) : null}
      {line?.kind === 'not-before' ? (
        <DayAlone ui={ui} fields={f} />
      ) : (
        <>
          <Words ui={ui} fields={f} asks={asks} />
          {f.day('fromOn', { optional: true })}
          {f.day('untilOn', { optional: true })}
          {line ? f.text('reason') : null}
        </>
      )}
      {line ? (
        <>
          {f.tick('ended')}
          {f.tick('mistaken')}
        </>
      ) : null}
      <BeforeSending ui={ui} />
    </LinePage>
  );
}
