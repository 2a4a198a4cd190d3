import {
  ButtonLink,
  Card,
  CardBody,
  ConsentCard,
  ConsentList,
  Due,
  EmptyState,
  Link,
  type MarkProps,
  Matrix,
  Rows,
  SectionHead,
  Stack,
  StatusTag,
  type Ui,
} from '../index.ts';
import { CaseFrame, words } from './frame.tsx';
import type { State } from './sample.ts';

const marks = (ui: Ui): Record<'adds' | 'sees' | 'no' | 'asks', MarkProps> => {
  const t = words(ui);
  return {
    adds: { icon: 'pencil', tone: 'lake', word: t('adds') },
    sees: { icon: 'eye', tone: 'moss', word: t('sees') },
    no: { icon: 'dash', tone: 'muted', word: t('no') },
    asks: { icon: 'bubble-line', tone: 'amber', word: t('asks') },
  };
};

export const permissions: State = {
  name: 'permissions',
  render: (ui) => {
    const t = words(ui);
    const { adds, sees, no, asks } = marks(ui);
    const facts = [
      { term: t('purpose'), detail: t('purposeText') },
      { term: t('valid'), detail: '2.7.2026–30.6.2027' },
    ];
    const action = { href: '#', label: t('revoke') };
    const contact = { icon: 'phone', label: t('contact') } as const;
    return (
      <CaseFrame
        ui={ui}
        title={t('permissions')}
        current="permissions"
        watch={`/${ui.language}/t/7f3k2q/elossa`}
        actions={<ButtonLink href="#">{t('newConsent')}</ButtonLink>}
      >
        <Stack>
          <section aria-labelledby="su">
            <SectionHead
              id="su"
              title={t('consents')}
              count={`3, ${t('inForce').toLowerCase()}`}
              aside={<Link href="#">{t('ended')} (2)</Link>}
            />
            <ConsentList>
              <ConsentCard
                ui={ui}
                id="s1"
                parties={{ from: 'Saarni ry', to: [t('area')] }}
                chips={[contact, { icon: 'people', label: t('account') }]}
                facts={facts}
                given={t('given')}
                action={action}
              />
              <ConsentCard
                ui={ui}
                id="s2"
                parties={{ from: 'Saarni ry', to: ['Turvakoti Lyhty'] }}
                chips={[contact]}
                given={t('given')}
                action={action}
                facts={[
                  { term: t('purpose'), detail: t('purposeText') },
                  {
                    term: t('valid'),
                    detail: (
                      <>
                        14.6.–8.12.2026 <Due state="soon" text="14 pv" />
                      </>
                    ),
                  },
                ]}
              />
              <ConsentCard
                ui={ui}
                id="s3"
                parties={{ among: ['Saarni ry', t('longName'), 'Asianajotoimisto Halla'] }}
                chips={[{ icon: 'three-dots', label: t('plan') }]}
                facts={facts}
                given={t('given')}
                action={action}
              />
              <ConsentCard
                ui={ui}
                id="s4"
                parties={{ from: t('longName'), to: [t('longWord')] }}
                chips={[contact]}
                facts={facts}
                given={<StatusTag state="stopped" text={t('withdrawn')} />}
                ended
              />
            </ConsentList>
          </section>
          <Card id="kuka" title={t('whoSees')} aside={<Link href="#">{t('why')}</Link>}>
            <CardBody>
              <Matrix
                ui={ui}
                caption={t('whoSees')}
                corner={t('organisation')}
                note={t('matrixNote')}
                columns={[
                  contact,
                  { icon: 'people', label: t('account') },
                  { icon: 'heart', label: t('health') },
                  { icon: 'house', label: t('social') },
                  { icon: 'bubble', label: t('support') },
                  { icon: 'three-dots', label: t('plan') },
                  { icon: 'scales', label: t('process') },
                ]}
                rows={[
                  { label: 'Saarni ry', cells: [adds, adds, no, no, adds, adds, sees] },
                  { label: t('longName'), cells: [sees, sees, no, adds, no, adds, no] },
                  { label: t('rolePolice'), cells: [sees, asks, asks, asks, no, no, adds] },
                ]}
              />
            </CardBody>
          </Card>
          <EmptyState title={t('noRequests')} action={<Link href="#">{t('ask')}</Link>}>
            {t('noRequestsWhy')}
          </EmptyState>
          <Card id="loki" title={t('log')} aside={<Link href="#">{t('all')}</Link>}>
            <Rows
              rows={[
                { icon: { name: 'eye' }, title: `${t('looked')} 24.11. 8.40`, facts: [t('basis')] },
                { icon: { name: 'eye' }, title: `${t('looked')} 23.11. 15.12`, facts: [t('basis')] },
              ]}
            />
          </Card>
        </Stack>
      </CaseFrame>
    );
  },
};
