import {
  AttentionCard,
  ButtonLink,
  Card,
  CardBody,
  ClassChips,
  Columns,
  EmptyState,
  Link,
  Rows,
  SafeContactCard,
} from '../index.ts';
import { CaseFrame, words } from './frame.tsx';
import type { State } from './sample.ts';
export const summary: State = {
  name: 'summary',
  render: (ui) => {
    const t = words(ui);
    return (
      <CaseFrame
        ui={ui}
        title={t('summary')}
        current="summary"
        actions={
          <>
            <ButtonLink href="#sisalto" small icon="pencil" shortcut="n">
              {t('add')}
            </ButtonLink>
            <ButtonLink href="#" small kind="secondary">
              {t('change')}
            </ButtonLink>
          </>
        }
      >
        <Columns
          side={
            <>
              <Card id="luvat" title={t('consents')} count={6} aside={<Link href="#">{t('why')}</Link>}>
                <CardBody>
                  <ClassChips
                    ui={ui}
                    chips={[
                      { icon: 'phone', label: t('contact') },
                      { icon: 'people', label: t('account') },
                      { icon: 'bubble', label: t('support') },
                      { icon: 'three-dots', label: t('plan') },
                      { icon: 'heart', label: t('health'), closed: true },
                      { icon: 'house', label: t('social'), closed: true },
                    ]}
                  />
                </CardBody>
              </Card>
              <Card id="tyhja" title={t('promises')}>
                <EmptyState title={t('noRequests')} action={<Link href="#">{t('ask')}</Link>}>
                  {t('noRequestsWhy')}
                </EmptyState>
              </Card>
            </>
          }
        >
          <SafeContactCard
            ui={ui}
            id="yhteys"
            title={t('howToReach')}
            allowed={[{ text: t('signal') }, { text: t('agreed') }, { text: t('interpreter'), icon: 'languages' }]}
            forbidden={[{ text: t('calls') }, { text: t('mail') }, { text: t('letter') }]}
            checked={{ day: '2026-11-20', by: 'Anna Kallio', stale: false }}
            foot={t('noMessage')}
          />
          <AttentionCard
            ui={ui}
            id="huomiota"
            rows={[
              {
                title: t('ends'),
                facts: [t('endsWhy')],
                icon: { name: 'clock', tone: 'amber' },
                action: { href: '#', label: t('open') },
              },
            ]}
          />
          <Card id="viimeksi" title={t('note')} aside={<Link href="#">{t('timeline')}</Link>}>
            <Rows
              rows={[
                { title: t('meeting'), facts: ['Anna Kallio, Saarni ry', '20.11.2026'], text: t('noteText') },
                { title: t('decisions'), facts: [t('area')] },
              ]}
            />
          </Card>
        </Columns>
      </CaseFrame>
    );
  },
};
