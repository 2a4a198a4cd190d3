import { Button, ButtonLink, Card, CardBody, ClassChips, ConsentCard, ConsentList, DataTable, Due, EmptyState, Form, Link, Matrix, type MarkProps, Page, PageHead, Rows, SafeContactCard, SectionHead, Stack, StatusTag, Timeline, type Ui } from '../index.ts';
import { CaseFrame, part, words } from './frame.tsx';
import type { State } from './sample.ts';

const marks = (ui: Ui): Record<'adds' | 'sees' | 'no' | 'asks', MarkProps> => {
  const t = words(ui);
  return { adds: { icon: 'pencil', tone: 'lake', word: t('adds') }, sees: { icon: 'eye', tone: 'moss', word: t('sees') },
    no: { icon: 'dash', tone: 'muted', word: t('no') }, asks: { icon: 'bubble-line', tone: 'amber', word: t('asks') } };
};

const permissions: State = {
  name: 'permissions',
  render: (ui) => {
    const t = words(ui);
    const { adds, sees, no, asks } = marks(ui);
    const facts = [{ term: t('purpose'), detail: t('purposeText') }, { term: t('valid'), detail: '2.7.2026–30.6.2027' }];
    const action = { href: '#', label: t('revoke') };
    const contact = { icon: 'phone', label: t('contact') } as const;
    return (
      <CaseFrame ui={ui} title={t('permissions')} current="permissions" watch={`/${ui.language}/t/7f3k2q/elossa`} actions={<ButtonLink href="#">{t('newConsent')}</ButtonLink>}>
        <Stack>
          <section aria-labelledby="su">
            <SectionHead id="su" title={t('consents')} count={`3, ${t('inForce').toLowerCase()}`} aside={<Link href="#">{t('ended')} (2)</Link>} />
            <ConsentList>
              <ConsentCard ui={ui} id="s1" parties={{ from: 'Saarni ry', to: [t('area')] }} chips={[contact, { icon: 'people', label: t('account') }]} facts={facts} given={t('given')} action={action} />
              <ConsentCard ui={ui} id="s2" parties={{ from: 'Saarni ry', to: ['Turvakoti Lyhty'] }} chips={[contact]} given={t('given')} action={action}
                facts={[{ term: t('purpose'), detail: t('purposeText') }, { term: t('valid'), detail: <>14.6.–8.12.2026 <Due state="soon" text="14 pv" /></> }]} />
              <ConsentCard ui={ui} id="s3" parties={{ among: ['Saarni ry', t('longName'), 'Asianajotoimisto Halla'] }} chips={[{ icon: 'three-dots', label: t('plan') }]} facts={facts} given={t('given')} action={action} />
              <ConsentCard ui={ui} id="s4" parties={{ from: t('longName'), to: [t('longWord')] }} chips={[contact]} facts={facts} given={<StatusTag state="stopped" text={t('withdrawn')} />} ended />
            </ConsentList>
          </section>
          <Card id="kuka" title={t('whoSees')} aside={<Link href="#">{t('why')}</Link>}>
            <CardBody>
              <Matrix ui={ui} caption={t('whoSees')} corner={t('organisation')} note={t('matrixNote')}
                columns={[contact, { icon: 'people', label: t('account') }, { icon: 'heart', label: t('health') }, { icon: 'house', label: t('social') }, { icon: 'bubble', label: t('support') }, { icon: 'three-dots', label: t('plan') }, { icon: 'scales', label: t('process') }]}
                rows={[{ label: 'Saarni ry', cells: [adds, adds, no, no, adds, adds, sees] }, { label: t('longName'), cells: [sees, sees, no, adds, no, adds, no] }, { label: t('rolePolice'), cells: [sees, asks, asks, asks, no, no, adds] }]} />
            </CardBody>
          </Card>
          <EmptyState title={t('noRequests')} action={<Link href="#">{t('ask')}</Link>}>{t('noRequestsWhy')}</EmptyState>
          <Card id="loki" title={t('log')} aside={<Link href="#">{t('all')}</Link>}>
            <Rows rows={[{ icon: { name: 'eye' }, title: `${t('looked')} 24.11. 8.40`, facts: [t('basis')] }, { icon: { name: 'eye' }, title: `${t('looked')} 23.11. 15.12`, facts: [t('basis')] }]} />
          </Card>
        </Stack>
      </CaseFrame>
    );
  },
};

const timeline: State = {
  name: 'timeline',
  render: (ui) => {
    const t = words(ui);
    return (
      <CaseFrame ui={ui} title={t('timeline')} current="timeline" actions={<ButtonLink href="#" small icon="pencil">{t('add')}</ButtonLink>}>
        <div class="rn-card"><CardBody>
          <Timeline ui={ui} groups={[
            { heading: t('upcoming'), entries: [
              { lane: 'process', planned: true, title: t('hearing'), byline: t('process'), date: '3.12.2026' },
              { lane: 'network', planned: true, title: t('decisions'), byline: t('plan'), date: '2.12.2026' }] },
            { heading: t('month'), entries: [
              { lane: 'services', title: t('meeting'), byline: `${t('support')}, Anna Kallio, Saarni ry`, date: '20.11.2026', text: t('noteText'), action: { href: '#', label: t('change'), hidden: t('meeting') } },
              { lane: 'network', title: t('decisions'), byline: t('plan'), date: '19.11.2026' }, { lane: 'wellbeing', title: t('rated'), byline: t('who'), date: '30.10.2026' },
              { lane: 'gap', title: t('gapText'), byline: t('area'), date: '31.8.–19.9.2026' }, { lane: 'events', title: t('threat'), byline: t('account'), date: '9.9.2026', text: t('longWord') }] },
          ]} />
          <p class="rn-source"><Link href="#">{t('older')}</Link></p>
        </CardBody></div>
      </CaseFrame>
    );
  },
};

export const caseStates: readonly State[] = [
  permissions, timeline,
  part('contact-states', (ui) => {
    const t = words(ui);
    return (
      <Stack>
        <SafeContactCard ui={ui} id="k1" title={t('howToReach')} allowed={[]} forbidden={[]} />
        <SafeContactCard ui={ui} id="k2" title={t('before')} checked={{ day: '2026-10-01', by: t('longName'), stale: true }} forbidden={[{ text: t('long') }]}
          allowed={[{ text: t('signal'), icon: 'bubble', control: <Form ui={ui} inline><Button small kind="secondary" icon="eye">{t('showNumber')}</Button></Form> }]} />
      </Stack>
    );
  }),
  part('chips-and-tags', (ui) => {
    const t = words(ui);
    return (
      <Stack>
        <ClassChips ui={ui} chips={[{ icon: 'pin', label: t('location') }, { icon: 'leaf', label: t('longWord') }, { icon: 'paper', label: t('long'), closed: true }]} />
        <p><StatusTag state="active" text={t('inForce')} /> <StatusTag state="soon" text={t('waiting')} /> <StatusTag state="ended" text={t('ended')} /> <StatusTag state="stopped" text={t('withdrawn')} /> <StatusTag state="plain" icon="lock" text={t('state')} /></p>
        <p><Due state="late" text={t('late')} /> <Due state="soon" text={t('soon')} /> <Due state="done" text={t('inForce')} /></p>
      </Stack>
    );
  }),
  { name: 'table', render: (ui) => {
    const t = words(ui);
    const columns = [{ label: t('case') }, { label: t('codeWord') }, { label: t('worker') }, { label: t('next') }, { label: t('deadline'), numeric: true }];
    const row = (code: string, word: string, who: string) => [<a class="rn-case" href="#">{code}</a>, `”${word}”`, who, t('meeting'), '24.11.2026'];
    return (
      <Page ui={ui} title={t('cases')} current="cases">
        <PageHead title={t('cases')} count={3} />
        <Card id="lista" title={t('cases')}><CardBody><DataTable ui={ui} caption={t('cases')} captionHidden columns={columns} rows={[row('T-7F3K2Q', 'Koivu', 'Anna Kallio'), row('T-2M9P4D', 'Kanerva', t('longName')), row('T-4HD8XX', 'Suvi', 'Anna Kallio')]} /></CardBody></Card>
      </Page>
    );
  } },
];
