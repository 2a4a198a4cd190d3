import { CardBody, DataTable } from '../index.ts';
import { Figure, fitText, LegendMark, Line, type LineKind, Svg, SvgLink, Words } from '../picture/index.ts';
import { CaseFrame, words } from './frame.tsx';
import type { State } from './sample.ts';

const kinds: readonly LineKind[] = ['solid', 'dashed', 'dotted'];

export const picture: State = {
  name: 'picture',
  render: (ui) => {
    const t = words(ui);
    const box = (y: number, text: string) => (
      <SvgLink href="#sisalto" label={text}>
        <rect x="4" y={y} width="196" height="52" rx="26" fill="#fff" stroke="#11485a" stroke-width="2" />
        {fitText(text, 170, 15, 2, true).map((line, at) => (
          <Words x={102} y={y + 22 + at * 18} as="title" anchor="middle">
            {line}
          </Words>
        ))}
      </SvgLink>
    );
    return (
      <CaseFrame ui={ui} title={t('timeline')} current="timeline">
        <div class="rn-card">
          <CardBody>
            <Figure
              ui={ui}
              id="kuva"
              title={t('changedWhy')}
              label={t('timeline')}
              linked
              picture={
                <Svg id="kuva" title={t('timeline')} width={1100} height={160} linked>
                  {kinds.map((kind, at) => (
                    <Line path={`M200 ${40 + at * 12}C500 ${40 + at * 12} 500 120 900 120`} kind={kind} />
                  ))}
                  {box(10, t('meeting'))}
                  {box(90, t('longWord'))}
                </Svg>
              }
              legend={kinds.map((kind) => ({
                mark: (
                  <LegendMark>
                    <Line path="M0 7h30" kind={kind} />
                  </LegendMark>
                ),
                text: t('note'),
              }))}
              twin={{
                children: (
                  <DataTable
                    ui={ui}
                    caption={t('timeline')}
                    captionHidden
                    columns={[{ label: t('note') }, { label: t('date') }]}
                    rows={[[t('meeting'), t('date')]]}
                  />
                ),
              }}
              source={t('area')}
            />
          </CardBody>
        </div>
      </CaseFrame>
    );
  },
};
