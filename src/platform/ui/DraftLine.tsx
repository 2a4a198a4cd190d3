import type { Child } from 'hono/jsx';
import type { JSX } from 'hono/jsx/jsx-runtime';
import { draftField } from '../http/draft-mark.ts';
import { formatDate, formatNear } from '../time/format.ts';
import { Notice } from './Notice.tsx';
import { uiTexts } from './ui.texts.ts';
import { href, type ShownDraft, type Ui } from './ui.ts';

interface PressProps {
  ui: Ui;
  way: 'pois' | 'ota';
  mark: string;
  /** What is typed in the form below goes with it. */
  ends?: boolean | undefined;
  children: Child;
}

function Press({ ui, way, mark, ends, children }: PressProps): JSX.Element {
  return (
    <form method="post" action={href(ui, `/luonnos/${way}`)} data-draft-ends={ends ? '' : undefined}>
      <input type="hidden" name="csrf" value={ui.csrf} />
      <input type="hidden" name={draftField} value={mark} />
      <button type="submit">{children}</button>
    </form>
  );
}

/** What another window has written into the same form: to be taken instead, or thrown away. Nothing was written over. */
function Other({ ui, other }: { ui: Ui; other: ShownDraft['others'][number] }): JSX.Element {
  const t = uiTexts(ui.language);
  return (
    <Notice tone="warning" title={t('draft.other', { moment: formatNear(ui.language, other.keptAt, ui.now) })}>
      {other.words.length === 0 ? t('draft.other.chosen') : null}
      {other.words.map((words) => (
        <span class="rn-conflict__text">{words}</span>
      ))}
    </Notice>
  );
}

/** Above a form: until when what stands in it is kept as a draft, and what other windows have written. Empty where nothing is kept. */
export function DraftLine({ ui }: { ui: Ui }): JSX.Element {
  const t = uiTexts(ui.language);
  const { draft } = ui;
  return (
    <div data-draft-line class="rn-draft rn-noprint">
      {draft?.keptAt && draft.until ? (
        <div class="rn-draft__own">
          <p class="rn-small">
            {t('draft.kept', {
              moment: formatNear(ui.language, draft.keptAt, ui.now),
              day: formatDate(ui.language, draft.until),
            })}
          </p>
          <Press ui={ui} way="pois" mark={draft.mark} ends>
            {t('draft.discard')}
          </Press>
        </div>
      ) : null}
      {draft && draft.others.length > 0 ? (
        <div role="alert">
          {draft.others.map((other) => (
            <>
              <Other ui={ui} other={other} />
              <div class="rn-draft__ways">
                <Press ui={ui} way="ota" mark={other.mark}>
                  {t('draft.take')}
                </Press>
                <Press ui={ui} way="pois" mark={other.mark}>
                  {t('draft.drop')}
                </Press>
              </div>
            </>
          ))}
        </div>
      ) : null}
    </div>
  );
}
