import type { JSX } from 'hono/jsx/jsx-runtime';
import { Icon } from './Icon.tsx';
import { uiTexts } from './ui.texts.ts';
import type { Ui } from './ui.ts';

export interface ErrorSummaryProps {
  ui: Ui;
  /** In the order of the form. `field` is the id of the field (its name unless said); without it the mistake is of the whole. */
  errors: readonly { field?: string | undefined; message: string }[];
}

/** First on a page whose form came back: what to correct, each leading to its field. Nothing when all is well. */
export function ErrorSummary({ ui, errors }: ErrorSummaryProps): JSX.Element | null {
  if (errors.length === 0) return null;
  return (
    <div class="govuk-error-summary" tabindex={-1}>
      <div role="alert">
        <h2 class="govuk-error-summary__title">
          <Icon name="warning" />
          {uiTexts(ui.language)('error.summary')}
        </h2>
        <div class="govuk-error-summary__body">
          <ul class="govuk-list govuk-error-summary__list">
            {errors.map(({ field, message }) => (
              <li>{field ? <a href={`#${field}`}>{message}</a> : message}</li>
            ))}
          </ul>
        </div>
      </div>
    </div>
  );
}
