import type { JSX } from 'hono/jsx/jsx-runtime';
import type { FormState } from '../../../platform/http/endpoint.ts';
import { keptWhen, writeWhen } from '../../../platform/time/uncertain/index.ts';
import {
  boundFields,
  CheckboxGroup,
  Details,
  EmptyState,
  href,
  Link,
  Notice,
  type Ui,
} from '../../../platform/ui/index.ts';
import type { CaseHead } from '../../case/index.ts';
import {
  groundWords,
  type LinkView,
  type PieceView,
  pieceTexts,
  pieceTitle,
  pieceWord,
  statusWord,
} from '../../piece/index.ts';
import { readerTexts } from '../../reader/index.ts';
import { disclosureTexts } from '../disclosure.texts.ts';
import type { CompilationView, PartView } from '../disclosure-view.ts';
import { linkKey, type Offered, pieceKey } from '../line.ts';
import { CompilationForm } from './CompilationForm.tsx';

interface Choice {
  readonly head: CaseHead;
  readonly compilation: CompilationView;
  readonly part: PartView | undefined;
  readonly offered: Offered;
}

/** So many lines are still seen at a glance; beyond that each month opens by itself. */
const unfolded = 30;

interface Group {
  readonly id: string;
  readonly title: string;
  readonly options: readonly { value: string; label: string; hint: string }[];
}

/** The month, the season, or only the year, that is said of it, not the outermost day that it may reach. */
const saidIn = ({ whenEdtf }: PieceView) => /\d{4}(-\d{2})?/.exec(whenEdtf ?? '')?.[0] ?? '';

function pieceOption(ui: Ui, piece: PieceView) {
  const when = piece.whenEdtf ? writeWhen(keptWhen(piece.whenEdtf), ui.language) : '';
  const title = pieceTitle(piece, ui.language);
  const word = pieceWord(piece, ui.language);
  return {
    value: pieceKey(piece),
    label: [when, title].filter(Boolean).join(': '),
    hint: [
      title.toLocaleLowerCase('fi') === word.toLocaleLowerCase('fi') ? '' : word,
      piece.text ?? '',
      piece.where ?? '',
      statusWord(piece, ui.language),
      ...groundWords(piece, ui.language),
    ]
      .filter(Boolean)
      .join(' · '),
  };
}

function linkOption(ui: Ui, link: LinkView, byId: ReadonlyMap<string, PieceView>) {
  const t = disclosureTexts(ui.language);
  const words = pieceTexts(ui.language) as (key: string) => string;
  const end = (id: string) => pieceTitle(byId.get(id) as PieceView, ui.language);
  return {
    value: linkKey(link),
    label: t('link.line', { from: end(link.fromId), what: words(`link.${link.code}`), to: end(link.toId) }),
    hint: [link.text ?? '', ...groundWords(link, ui.language)].filter(Boolean).join(' · '),
  };
}

/** By month what happened and how she was controlled; then what has no time, who, places and money, and links. */
function groupsOf(ui: Ui, { pieces, links }: Offered): Group[] {
  const t = disclosureTexts(ui.language);
  const told = pieces.filter(({ sort }) => sort === 'event' || sort === 'control');
  const months = [...Map.groupBy(told, saidIn)].toSorted(([a], [b]) => (a || '9999').localeCompare(b || '9999'));
  const of = (sort: PieceView['sort']) =>
    pieces.filter((piece) => piece.sort === sort).map((piece) => pieceOption(ui, piece));
  const byId = new Map(pieces.map((piece) => [piece.id, piece]));
  return [
    ...months.map(([month, some]) => ({
      id: month ? `kk-${month}` : 'ei-aikaa',
      title: month ? writeWhen(keptWhen(month), ui.language) : t('choose.no-time'),
      options: some.map((item) => pieceOption(ui, item)),
    })),
    { id: 'ihmiset', title: t('part.people'), options: of('actor') },
    { id: 'asiat', title: t('part.things'), options: of('thing') },
    { id: 'yhteydet', title: t('choose.links'), options: links.map((link) => linkOption(ui, link, byId)) },
  ].filter(({ options }) => options.length > 0);
}

/** Line by line what goes along. Nothing is ticked beforehand; what cannot go along is told to its owner, and why. */
export function ChooseLinesPage({ head, compilation, part, offered }: Choice, ui: Ui, state: FormState): JSX.Element {
  const t = disclosureTexts(ui.language);
  const f = boundFields({ ui, texts: disclosureTexts, state });
  const groups = groupsOf(ui, offered);
  const chosen = f.values('lines', part?.state === 'draft' ? Object.keys(part.told) : []);
  const folded = offered.pieces.length + offered.links.length > unfolded;
  const frame = {
    ui,
    head,
    title: t('choose.title', { to: compilation.to }),
    lede: t('choose.lede'),
    errors: f.errors,
  };
  if (!compilation.contributes || compilation.state !== 'open')
    return <CompilationForm {...frame} before={<Notice tone="warning">{t('choose.not-now')}</Notice>} />;
  if (groups.length === 0)
    return (
      <CompilationForm
        {...frame}
        before={
          <EmptyState
            title={t('choose.nothing')}
            action={<Link href={href(ui, `/t/${head.id}/kokonaisuus`)}>{t('choose.nothing.go')}</Link>}
          >
            {t('choose.nothing.more')}
          </EmptyState>
        }
      />
    );
  return (
    <CompilationForm
      {...frame}
      submit={t('choose.do')}
      before={
        <div>
          <Notice tone="warning">{`${readerTexts(ui.language)('suspect')} ${t('choose.check')}`}</Notice>
          <p class="govuk-body">{`${t('one.purpose')}: ${compilation.purpose}`}</p>
        </div>
      }
    >
      {groups.map((group, place) => {
        const ticked = group.options.filter(({ value }) => chosen.includes(value)).length;
        const boxes = (
          <CheckboxGroup
            ui={ui}
            name="lines"
            id={place === 0 ? 'lines' : `lines-${group.id}`}
            label={group.title}
            error={place === 0 ? f.errors.of('lines') : undefined}
            values={chosen}
            options={group.options}
          />
        );
        return folded ? (
          <Details
            summary={t('choose.group', { title: group.title, n: group.options.length, ticked })}
            open={ticked > 0 || place === 0}
          >
            {boxes}
          </Details>
        ) : (
          boxes
        );
      })}
      {offered.kept.length === 0 ? null : (
        <Details summary={t('choose.kept', { n: offered.kept.length })}>
          <ul class="govuk-list govuk-list--bullet">
            {offered.kept.map(({ piece, why }) => (
              <li>{`${pieceTitle(piece, ui.language)}: ${t(`kept.${why}`)}`}</li>
            ))}
          </ul>
        </Details>
      )}
    </CompilationForm>
  );
}
