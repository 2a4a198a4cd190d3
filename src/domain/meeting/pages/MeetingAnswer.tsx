import type { JSX } from 'hono/jsx/jsx-runtime';
import { Button, Form, Hidden, href, TextField, type Ui } from '../../../platform/ui/index.ts';
import { workAddress } from '../../case/index.ts';
import { meetingTexts } from '../meeting.texts.ts';
import { meetingSlug } from '../meeting-slug.ts';

export interface AnswerableMeeting {
  readonly caseId: string;
  readonly id: string;
  readonly version: number;
}

interface Props {
  readonly ui: Ui;
  readonly meeting: AnswerableMeeting;
  /** For whoever listens: which meeting the buttons are of. */
  readonly of: string;
  /** Where on the page they stand: the same meeting may be there twice. */
  readonly place?: string;
}

const actionOf = ({ ui, meeting }: Props) => href(ui, `${meetingSlug(meeting.caseId, meeting.id)}/vastaa`);
/** Back to the page that it is answered on, with what was chosen there; from a page of the meeting to the meeting. */
const sent = ({ ui, meeting: { version } }: Props) => ({ version, back: workAddress(ui) });

/** Comes, or cannot come: each one button, where one stands. */
export function MeetingAnswerButtons(props: Props): JSX.Element {
  const t = meetingTexts(props.ui.language);
  return (
    <>
      {(['comes', 'cannot'] as const).map((answer) => (
        <Form ui={props.ui} inline action={actionOf(props)} hidden={{ ...sent(props), answer }}>
          <Button small kind={answer === 'comes' ? undefined : 'secondary'} hidden={props.of}>
            {t(`answer.${answer}.do`)}
          </Button>
        </Form>
      ))}
    </>
  );
}

/** Asks another time: opens where one stands, with a field for which. */
export function OtherTime(props: Props): JSX.Element {
  const t = meetingTexts(props.ui.language);
  return (
    <details class="rn-later">
      <summary>
        {t('answer.other-time.do')}
        <Hidden> {props.of}</Hidden>
      </summary>
      <Form ui={props.ui} action={actionOf(props)} hidden={{ ...sent(props), answer: 'other-time' }}>
        <div class="rn-later__in">
          <TextField
            ui={props.ui}
            name="suggestion"
            id={`suggestion-${props.place ?? 'row'}-${props.meeting.id}`}
            label={t('field.suggestion.row')}
          />
          <Button small>{t('answer.do')}</Button>
        </div>
      </Form>
    </details>
  );
}
