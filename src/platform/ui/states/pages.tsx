import { ButtonLink, CaseCode, Actions, AttentionCard, Card, CardBody, ClassChips, Columns, EmptyState, Link, Page, PageHead, Paragraph, Rows, SafeContactCard, Stack } from '../index.ts';
import { CaseFrame, words } from './frame.tsx';
import type { State } from './sample.ts';

const work: State = {
  name: 'work',
  render: (ui) => {
    const t = words(ui);
    return (
      <Page ui={ui} title={t('work')} current="work">
        <PageHead title={t('hello')} lede={t('lede')} />
        <Columns side={<>
          <Actions label={t('start')}><ButtonLink href="#" icon="plus">{t('newCase')}</ButtonLink><ButtonLink href="#" kind="secondary" icon="pencil">{t('add')}</ButtonLink></Actions>
          <Card id="lupaukset" title={t('promises')} count={2} foot={<Link href="#">{t('all')}</Link>}>
            <Rows rows={[
              { title: t('promise'), facts: [t('area'), 'T-7F3K2Q'], due: { state: 'late', text: t('late') } },
              { title: t('promise'), facts: [t('longName'), 'T-2M9P4D'], date: t('date') },
            ]} />
          </Card>
        </>}>
          <AttentionCard ui={ui} id="huomiota" rows={[
            { title: <><CaseCode code="T-7F3K2Q" /> {t('ends')}</>, facts: [t('endsWhy')], icon: { name: 'clock', tone: 'amber' }, action: { href: '#', label: t('open'), hidden: 'T-7F3K2Q' } },
            { title: <><CaseCode code="T-2M9P4D" /> {t('changed')}</>, facts: [t('changedWhy')], icon: { name: 'phone-off', tone: 'berry' }, action: { href: '#', label: t('read'), hidden: 'T-2M9P4D' } },
            { title: t('waits'), facts: [t('waitsWhy')], icon: { name: 'bubble-line' }, action: { href: '#', label: t('answer') } },
          ]} />
          <Card id="tanaan" title={t('today')} aside={<Link href="#">{t('calendar')}</Link>}>
            <Rows rows={[
              { time: '10.00', title: <><CaseCode code="T-7F3K2Q" href="#" /> {t('meeting')}</>, facts: [t('meetingWhy')] },
              { time: '13.00', title: <><CaseCode code="T-2M9P4D" href="#" /> {t('long')}</>, facts: [t('area')] },
            ]} />
          </Card>
          <Card id="tapaukset" title={t('cases')} count={4}>
            <Rows rows={[
              { title: <><CaseCode code="T-7F3K2Q" href="#" /> ”Koivu”</>, facts: [t('area'), t('worker')], due: { state: 'soon', text: t('soon') } },
              { title: <><CaseCode code="T-9QX4AA" href="#" /> ”Pihlaja”</>, facts: [t('area')], date: t('date') },
            ]} />
          </Card>
        </Columns>
      </Page>
    );
  },
};

const summary: State = {
  name: 'summary',
  render: (ui) => {
    const t = words(ui);
    return (
      <CaseFrame ui={ui} title={t('summary')} current="summary" actions={<><ButtonLink href="#" small icon="pencil" shortcut="n">{t('add')}</ButtonLink><ButtonLink href="#" small kind="secondary">{t('change')}</ButtonLink></>}>
        <Columns side={<>
          <Card id="luvat" title={t('consents')} count={6} aside={<Link href="#">{t('why')}</Link>}>
            <CardBody><ClassChips ui={ui} chips={[
              { icon: 'phone', label: t('contact') }, { icon: 'people', label: t('account') }, { icon: 'bubble', label: t('support') }, { icon: 'three-dots', label: t('plan') },
              { icon: 'heart', label: t('health'), closed: true }, { icon: 'house', label: t('social'), closed: true },
            ]} /></CardBody>
          </Card>
          <Card id="tyhja" title={t('promises')}><EmptyState title={t('noRequests')} action={<Link href="#">{t('ask')}</Link>}>{t('noRequestsWhy')}</EmptyState></Card>
        </>}>
          <SafeContactCard ui={ui} id="yhteys" title={t('howToReach')}
            allowed={[{ text: t('signal') }, { text: t('agreed') }, { text: t('interpreter'), icon: 'languages' }]}
            forbidden={[{ text: t('calls') }, { text: t('mail') }, { text: t('letter') }]}
            checked={{ day: '2026-11-20', by: 'Anna Kallio', stale: false }} foot={t('noMessage')} />
          <AttentionCard ui={ui} id="huomiota" rows={[
            { title: t('ends'), facts: [t('endsWhy')], icon: { name: 'clock', tone: 'amber' }, action: { href: '#', label: t('open') } },
          ]} />
          <Card id="viimeksi" title={t('note')} aside={<Link href="#">{t('timeline')}</Link>}>
            <Rows rows={[{ title: t('meeting'), facts: ['Anna Kallio, Saarni ry', '20.11.2026'], text: t('noteText') }, { title: t('decisions'), facts: [t('area')] }]} />
          </Card>
        </Columns>
      </CaseFrame>
    );
  },
};

const notFound: State = {
  name: 'not-found',
  render: (ui) => {
    const t = words(ui);
    return (
      <Page ui={{ ...ui, worker: undefined, navigation: [], evaluation: false }} title={t('case')}>
        <Stack narrow><PageHead title={t('noRequests')} lede={t('noRequestsWhy')} /><Paragraph><Link href="#">{t('work')}</Link></Paragraph></Stack>
      </Page>
    );
  },
};

export const pageStates: readonly State[] = [work, summary, notFound];
