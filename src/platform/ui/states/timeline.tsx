import { ButtonLink, CardBody, Link, Timeline } from '../index.ts';
import { CaseFrame, words } from './frame.tsx';
import type { State } from './sample.ts';
export const timeline: State = {
  name: 'timeline',
  render: (ui) => {
    const t = words(ui);
    return (
      <CaseFrame
        ui={ui}
        title={t('timeline')}
        current="timeline"
        actions={
          <ButtonLink href="#" small icon="pencil">
            {t('add')}
          </ButtonLink>
        }
      >
        <div class="rn-card">
          <CardBody>
            <Timeline
              ui={ui}
              groups={[
                {
                  heading: t('upcoming'),
                  entries: [
                    { lane: 'process', planned: true, title: t('hearing'), byline: t('process'), date: '3.12.2026' },
                    { lane: 'network', planned: true, title: t('decisions'), byline: t('plan'), date: '2.12.2026' },
                  ],
                },
                {
                  heading: t('month'),
                  entries: [
                    {
                      lane: 'services',
                      title: t('meeting'),
                      byline: `${t('support')}, Anna Kallio, Saarni ry`,
                      date: '20.11.2026',
                      text: t('noteText'),
                      action: { href: '#', label: t('change'), hidden: t('meeting') },
                    },
                    { lane: 'network', title: t('decisions'), byline: t('plan'), date: '19.11.2026' },
                    { lane: 'wellbeing', title: t('rated'), byline: t('who'), date: '30.10.2026' },
                    { lane: 'gap', title: t('gapText'), byline: t('area'), date: '31.8.–19.9.2026' },
                    { lane: 'events', title: t('threat'), byline: t('account'), date: '9.9.2026', text: t('longWord') },
                  ],
                },
              ]}
            />
            <p class="rn-source">
              <Link href="#">{t('older')}</Link>
            </p>
          </CardBody>
        </div>
      </CaseFrame>
    );
  },
};
