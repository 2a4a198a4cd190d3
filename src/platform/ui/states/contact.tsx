import {
  Button,
  ClassChips,
  Due,
  EdgeCard,
  EdgeCards,
  Form,
  PaperSheet,
  SafeContactCard,
  ShortList,
  Stack,
  StatusTag,
} from '../index.ts';
import { part, words } from './frame.tsx';
import type { State } from './sample.ts';

export const contactStates: readonly State[] = [
  part('contact-states', (ui) => {
    const t = words(ui);
    return (
      <Stack>
        <SafeContactCard ui={ui} id="k1" title={t('howToReach')} allowed={[]} forbidden={[]} />
        <SafeContactCard
          ui={ui}
          id="k2"
          title={t('before')}
          checked={{ day: '2026-10-01', by: t('longName'), stale: true }}
          forbidden={[{ text: t('long') }]}
          allowed={[
            {
              text: t('signal'),
              icon: 'bubble',
              control: (
                <Form ui={ui} inline>
                  <Button small kind="secondary" icon="eye">
                    {t('showNumber')}
                  </Button>
                </Form>
              ),
            },
          ]}
        />
      </Stack>
    );
  }),
  part('chips-and-tags', (ui) => {
    const t = words(ui);
    return (
      <Stack>
        <ClassChips
          ui={ui}
          chips={[
            { icon: 'pin', label: t('location') },
            { icon: 'leaf', label: t('longWord') },
            { icon: 'paper', label: t('long'), closed: true },
          ]}
        />
        <p>
          <StatusTag state="active" text={t('inForce')} /> <StatusTag state="soon" text={t('waiting')} />{' '}
          <StatusTag state="ended" text={t('ended')} /> <StatusTag state="stopped" text={t('withdrawn')} />{' '}
          <StatusTag state="plain" icon="lock" text={t('state')} />
        </p>
        <p>
          <Due state="late" text={t('late')} /> <Due state="soon" text={t('soon')} />{' '}
          <Due state="done" text={t('inForce')} />
        </p>
      </Stack>
    );
  }),
  part('edge-cards', (ui) => {
    const t = words(ui);
    return (
      <Stack>
        <EdgeCards>
          <EdgeCard id="r1" edge="ends" title={t('ended')}>
            <ShortList title={t('longName')} lines={[t('long'), t('state')]} />
            <ShortList title={t('no')} lines={[]} />
          </EdgeCard>
          <EdgeCard id="r2" edge="goes" title={t('inForce')}>
            <p>{t('longWord')}</p>
          </EdgeCard>
          <EdgeCard id="r3" edge="stays" title={t('waiting')}>
            <ShortList title={t('area')} lines={[t('promise')]} />
          </EdgeCard>
        </EdgeCards>
        <PaperSheet
          title={t('changed')}
          sections={[
            { heading: '', sentences: [{ text: t('changedWhy') }] },
            { heading: t('meeting'), sentences: [{ text: t('meetingWhy') }, { text: t('long') }] },
          ]}
        />
      </Stack>
    );
  }),
];
