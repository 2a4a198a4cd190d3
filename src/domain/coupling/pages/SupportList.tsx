import type { JSX } from 'hono/jsx/jsx-runtime';
import { href, Icon, Link, type Ui } from '../../../platform/ui/index.ts';
import { Ring } from '../../sector/index.ts';
import { couplingTexts } from '../coupling.texts.ts';
import type { SupportItem } from '../coupling.ts';
import type { StepSupport } from '../coupling.view.ts';
import type { KnownLine } from '../derive.ts';
import { ownerWords, ringOf, statusWords, stepName } from './words.ts';

/** Kinds of support of one step as rows: how each stands, whose it is, and the way to all that is known of it. */
export function SupportList({
  ui,
  caseId,
  step,
  items,
}: {
  ui: Ui;
  caseId: string;
  step: StepSupport;
  items: readonly SupportItem<KnownLine>[];
}): JSX.Element {
  const t = couplingTexts(ui.language);
  return (
    <ul class="rn-supports">
      {items.map((item) => {
        const owner = ownerWords(ui.language, item);
        return (
          <li>
            <Ring state={ringOf(item.status)} />
            <div>
              <p>
                <Link
                  href={href(ui, `/t/${caseId}/tuki-ja-vaiheet/${step.stepId}/${item.kind}`)}
                  hidden={stepName(ui.language, step).toLowerCase()}
                >
                  {t(`kind.${item.kind}`)}
                </Link>
              </p>
              <p class="rn-rows__s">
                {statusWords(ui.language, item)}
                {owner ? ` · ${owner}` : ''}
              </p>
              {item.remarks.map((remark) => (
                <p class="rn-small">
                  <Icon name={remark === 'step-is-earlier' ? 'warning' : 'info'} tone="amber" small />{' '}
                  {t(`remark.${remark}`)}
                </p>
              ))}
            </div>
          </li>
        );
      })}
    </ul>
  );
}
