import type { JSX } from 'hono/jsx/jsx-runtime';
import { formatDate } from '../../../platform/time/format.ts';
import { Card, CardBody, type Ui } from '../../../platform/ui/index.ts';
import { helplineTexts } from '../helpline.texts.ts';
import { type Helpline, isEmergency } from '../helpline.ts';
import { sourceWords } from '../source-words.ts';
import { callWords, Numbers, OpenTags, trustWords } from './line-words.tsx';

/** A number to call, with what calling means, how far it is known and from where. */
export function LineCard({ ui, line, level }: { ui: Ui; line: Helpline; level?: 2 | 3 }): JSX.Element {
  const t = helplineTexts(ui.language);
  const { name, about } = line.words[ui.language];
  return (
    <Card id={line.key} title={name} level={level} tone={isEmergency(line) ? 'attention' : undefined}>
      <CardBody>
        <p class="govuk-body">{about}</p>
        <OpenTags ui={ui} line={line} />
        <Numbers ui={ui} line={line} />
        <ul class="govuk-list">
          {callWords(ui, line).map((words) => (
            <li>{words}</li>
          ))}
        </ul>
        <p class="rn-small rn-muted">
          {[
            ...trustWords(ui, line),
            t('source', {
              source: sourceWords(ui.language, line.source),
              day: formatDate(ui.language, line.checkedOn),
            }),
          ].join(' ')}
        </p>
      </CardBody>
    </Card>
  );
}
