import type { JSX } from 'hono/jsx/jsx-runtime';
import { Button, ButtonLink, Card, CardBody, Form, href, Link, type Ui } from '../../../platform/ui/index.ts';
import type { OpenMeeting } from '../meetings.ts';
import type { NetworkView } from '../network.view.ts';
import { regionalNetworkTexts } from '../regional-network.texts.ts';
import { whenWords } from './network-words.ts';

const agendaOf = ({ agenda }: OpenMeeting): string[] =>
  agenda
    .split('\n')
    .map((matter) => matter.trim())
    .filter(Boolean);

function Meeting({ ui, view, meeting }: { ui: Ui; view: NetworkView; meeting: OpenMeeting }): JSX.Element {
  const t = regionalNetworkTexts(ui.language);
  const when = whenWords(ui.language, meeting);
  const at = `/verkostot/${view.key}/kokous/${meeting.id}`;
  return (
    <li>
      <p class="rn-meet__when">{when}</p>
      {meeting.place ? <p>{meeting.place}</p> : null}
      {meeting.link ? (
        <p>
          <Link href={meeting.link} newTab hidden={when}>
            {t('meeting.link')}
          </Link>
        </p>
      ) : null}
      <ol>
        {agendaOf(meeting).map((matter) => (
          <li>{matter}</li>
        ))}
      </ol>
      {view.own.keeps ? (
        <p class="rn-noprint">
          <Link href={href(ui, `${at}/muuta`)} hidden={when}>
            {t('meeting.change')}
          </Link>
          {' · '}
          <Link href={href(ui, `${at}/peru`)} hidden={when}>
            {t('meeting.cancel')}
          </Link>
        </p>
      ) : null}
    </li>
  );
}

/** The next open meeting, and those after it, with agenda; all of them go into a calendar. */
export function MeetingCard({ ui, view }: { ui: Ui; view: NetworkView }): JSX.Element {
  const t = regionalNetworkTexts(ui.language);
  const { meetings, key, own } = view;
  return (
    <Card id="kokous" title={t('meeting.title', { n: meetings.length })} tone="deep">
      <CardBody>
        {meetings.length === 0 ? <p>{t('meeting.none')}</p> : null}
        <ul class="rn-meet">
          {meetings.map((meeting) => (
            <Meeting ui={ui} view={view} meeting={meeting} />
          ))}
        </ul>
        {meetings.length > 0 ? (
          <Form ui={ui} action={href(ui, `/verkostot/${key}/kalenteri`)} inline>
            <Button kind="secondary" small>
              {t('meeting.calendar')}
            </Button>
          </Form>
        ) : null}
        {own.keeps ? (
          <ButtonLink href={href(ui, `/verkostot/${key}/kokous/uusi`)} kind="secondary" small>
            {t('meeting.plan')}
          </ButtonLink>
        ) : null}
      </CardBody>
    </Card>
  );
}
