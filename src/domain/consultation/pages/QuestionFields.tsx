import type { JSX } from 'hono/jsx/jsx-runtime';
import { type Fields, IdentityWarning, ShownWhen, type Ui } from '../../../platform/ui/index.ts';
import { organisationChoices } from '../../organisation/index.ts';
import { consultationTexts } from '../consultation.texts.ts';
import { grouped, helpKinds, longestQuestion, type Receiver, regionsOf, urgencies } from '../consultation.ts';

export interface QuestionForm {
  readonly receivers: readonly Receiver[];
  /** The region to begin with: the asker's own. */
  readonly region?: string | undefined;
}

interface QuestionFieldsProps {
  ui: Ui;
  form: QuestionForm;
  f: Fields<typeof consultationTexts, 'question'>;
}

/** Who gets it, by name: those of every region, and with the script only those of the chosen one. All ticked to begin with. */
function Receivers({ ui, form, f }: QuestionFieldsProps): JSX.Element {
  const t = consultationTexts(ui.language);
  const first = form.receivers.map(({ id }) => id);
  return (
    <>
      {grouped(form.receivers).map(({ region, receivers }, index) => {
        const group = f.checks('receivers', organisationChoices(ui.language, receivers, form.receivers), {
          label: `${t('question.receivers')}: ${region ?? t('question.receivers.everywhere')}`,
          ...(index === 0
            ? { hint: `${t('question.receivers.hint')} ${t('question.receivers.other')}` }
            : { ...f.more('receivers'), id: `receivers-${index}` }),
          first,
        });
        return region === null ? group : <ShownWhen when={`region=${region}`}>{group}</ShownWhen>;
      })}
    </>
  );
}

/** The four questions of a consultation, and who gets it. */
export function QuestionFields(props: QuestionFieldsProps): JSX.Element {
  const { ui, form, f } = props;
  const t = consultationTexts(ui.language);
  const regions = regionsOf(form.receivers.filter(({ kind }) => kind !== 'assistance-system'));
  return (
    <>
      {f.checks('kinds', helpKinds, { words: 'kind' })}
      {f.select(
        'region',
        [
          { value: '', label: t('question.region.none') },
          ...regions.map((region) => ({ value: region, label: region })),
        ],
        { chosen: true, first: form.region },
      )}
      {f.radio('urgency', urgencies)}
      {f.area('text', { rows: 5, limit: longestQuestion })}
      <IdentityWarning fields={['text']}>{t('warning')}</IdentityWarning>
      <Receivers {...props} />
    </>
  );
}
