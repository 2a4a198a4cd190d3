import type { JSX } from 'hono/jsx/jsx-runtime';
import { formatDate } from '../../../platform/time/format.ts';
import {
  Button,
  Card,
  CardBody,
  ClassChips,
  EmptyState,
  href,
  type IconName,
  Page,
  PageHead,
  Stack,
  TextField,
  type Ui,
} from '../../../platform/ui/index.ts';
import { classIcons, type InformationClass, informationClasses, roomTexts } from '../../room/index.ts';
import type { fi } from '../why.fi.ts';
import { whyTexts } from '../why.texts.ts';
import type { OpenRoom } from '../why.ts';

interface WhyView {
  readonly asked: boolean;
  readonly code: string | null;
  readonly rooms: readonly OpenRoom[];
}

type Key = keyof typeof fi;

/** The rules in the order of the questions that a worker asks. */
const rules = {
  see: ['see.named', 'see.granted', 'see.consent', 'see.network', 'see.lead'],
  not: ['not.named', 'not.consent', 'not.never', 'not.police', 'not.hidden', 'not.alike'],
  do: ['do.lead', 'do.urgent', 'do.officer'],
} as const satisfies Record<string, readonly Key[]>;

function basisOf(ui: Ui, { own, until }: OpenRoom): string {
  const t = whyTexts(ui.language);
  const key = own ? 'open.own' : 'open.granted';
  return until === null ? t(key) : t(`${key}.until`, { day: formatDate(ui.language, new Date(until)) });
}

/** Rooms that share owner, right and basis, in the order of the classes; the own ones first. */
function groupsOf(ui: Ui, rooms: readonly OpenRoom[]) {
  const t = whyTexts(ui.language);
  const order = ({ own, class: informationClass }: OpenRoom) =>
    (own ? 0 : 100) + informationClasses.indexOf(informationClass as InformationClass);
  const groups = new Map<string, { owner: string; facts: string; rooms: OpenRoom[] }>();
  for (const room of [...rooms].sort((a, b) => order(a) - order(b))) {
    const owner = room.owner ?? t('open.unnamed');
    const right = room.class === 'location' ? t('open.location') : t(room.canWrite ? 'open.write' : 'open.read');
    const facts = `${right} · ${basisOf(ui, room)}`;
    const group = groups.get(`${owner} ${facts}`) ?? { owner, facts, rooms: [] };
    group.rooms.push(room);
    groups.set(`${owner} ${facts}`, group);
  }
  return [...groups.values()];
}

function Rooms({ ui, code, rooms }: { ui: Ui; code: string; rooms: readonly OpenRoom[] }): JSX.Element {
  const t = whyTexts(ui.language);
  const chip = ({ class: informationClass }: OpenRoom) => ({
    icon: classIcons[informationClass as InformationClass] as IconName,
    label: roomTexts(ui.language)(informationClass as InformationClass),
  });
  return (
    <Card id="auki" title={t('open.title', { code })}>
      <ul class="rn-rows">
        {groupsOf(ui, rooms).map((group) => (
          <li>
            <div>
              <p class="rn-rows__t">{group.owner}</p>
              <p class="rn-rows__s">{group.facts}</p>
              <ClassChips ui={ui} chips={group.rooms.map(chip)} />
            </div>
          </li>
        ))}
      </ul>
    </Card>
  );
}

function Ask({ ui, code }: { ui: Ui; code: string | null }): JSX.Element {
  const t = whyTexts(ui.language);
  return (
    <Card id="kysy" title={t('ask.title')}>
      <CardBody>
        <form method="get" action={href(ui, '/miksi')} autocomplete="off">
          <TextField
            ui={ui}
            name="case"
            label={t('ask.label')}
            hint={t('ask.hint')}
            value={code ?? ''}
            width="half"
            spellcheck={false}
          />
          <Button kind="secondary">{t('ask.do')}</Button>
        </form>
      </CardBody>
    </Card>
  );
}

function Rules({ ui, part }: { ui: Ui; part: keyof typeof rules }): JSX.Element {
  const t = whyTexts(ui.language);
  return (
    <Card id={`saanto-${part}`} title={t(`${part}.title`)}>
      <CardBody>
        <ul class="govuk-list govuk-list--bullet">
          {rules[part].map((key) => (
            <li>{t(key)}</li>
          ))}
        </ul>
      </CardBody>
    </Card>
  );
}

/**
 * The rules in plain words, and what is open to the asker on one case. An answer of nothing keeps neither the reference nor its
 * address, so that it is the same page whatever was asked.
 */
export function WhyPage(view: WhyView, given: Ui): JSX.Element {
  const ui = view.code === null ? { ...given, path: '/miksi' } : given;
  const t = whyTexts(ui.language);
  return (
    <Page ui={ui} title={t('tab')}>
      <PageHead title={t('title')} lede={t('lede')} />
      <Stack>
        <Ask ui={ui} code={view.code} />
        {view.asked && view.code === null ? <EmptyState title={t('nothing')}>{t('nothing.why')}</EmptyState> : null}
        {view.code === null ? null : <Rooms ui={ui} code={view.code} rooms={view.rooms} />}
        <Stack narrow>
          <Rules ui={ui} part="see" />
          <Rules ui={ui} part="not" />
          <Rules ui={ui} part="do" />
        </Stack>
      </Stack>
    </Page>
  );
}
