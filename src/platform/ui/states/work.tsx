import { Actions, AttentionCard, ButtonLink, Card, CaseCode, Columns, Link, Page, PageHead, Rows } from '../index.ts';
import { words } from './frame.tsx';
import type { State } from './sample.ts';

export const work: State = {
  name: 'work',
  render: (ui) => {
    const t = words(ui);
    return (
      <Page ui={ui} title={t('work')} current="work">
        <PageHead title={t('hello')} lede={t('lede')} />
        <Columns
          side={
            <>
              <Actions label={t('start')}>
                <ButtonLink href="#" icon="plus">
                  {t('newCase')}
                </ButtonLink>
                <ButtonLink href="#" kind="secondary" icon="pencil">
                  {t('add')}
                </ButtonLink>
              </Actions>
              <Card id="lupaukset" title={t('promises')} count={2} foot={<Link href="#">{t('all')}</Link>}>
                <Rows
                  rows={[
                    { title: t('promise'), facts: [t('area'), 'T-7F3K2Q'], due: { state: 'late', text: t('late') } },
                    { title: t('promise'), facts: [t('longName'), 'T-2M9P4D'], date: t('date') },
                  ]}
                />
              </Card>
            </>
          }
        >
          <AttentionCard
            ui={ui}
            id="huomiota"
            rows={[
              {
                title: (
                  <>
                    <CaseCode code="T-7F3K2Q" /> {t('ends')}
                  </>
                ),
                facts: [t('endsWhy')],
                icon: { name: 'clock', tone: 'amber' },
                action: { href: '#', label: t('open'), hidden: 'T-7F3K2Q' },
              },
              {
                title: (
                  <>
                    <CaseCode code="T-2M9P4D" /> {t('changed')}
                  </>
                ),
                facts: [t('changedWhy')],
                icon: { name: 'phone-off', tone: 'berry' },
                action: { href: '#', label: t('read'), hidden: 'T-2M9P4D' },
              },
              {
                title: t('waits'),
                facts: [t('waitsWhy')],
                icon: { name: 'bubble-line' },
                action: { href: '#', label: t('answer') },
              },
            ]}
          />
          <Card id="tanaan" title={t('today')} aside={<Link href="#">{t('calendar')}</Link>}>
            <Rows
              rows={[
                {
                  time: '10.00',
                  title: (
                    <>
                      <CaseCode code="T-7F3K2Q" href="#" /> {t('meeting')}
                    </>
                  ),
                  facts: [t('meetingWhy')],
                },
                {
                  time: '13.00',
                  title: (
                    <>
                      <CaseCode code="T-2M9P4D" href="#" /> {t('long')}
                    </>
                  ),
                  facts: [t('area')],
                },
              ]}
            />
          </Card>
          <Card id="tapaukset" title={t('cases')} count={4}>
            <Rows
              rows={[
                {
                  title: (
                    <>
                      <CaseCode code="T-7F3K2Q" href="#" /> ”Koivu”
                    </>
                  ),
                  facts: [t('area'), t('worker')],
                  due: { state: 'soon', text: t('soon') },
                },
                {
                  title: (
                    <>
                      <CaseCode code="T-9QX4AA" href="#" /> ”Pihlaja”
                    </>
                  ),
                  facts: [t('area')],
                  date: t('date'),
                },
              ]}
            />
          </Card>
        </Columns>
      </Page>
    );
  },
};
