import type { JSX } from 'hono/jsx/jsx-runtime';
import { keptWhen, writeWhen } from '../../../platform/time/uncertain/index.ts';
import { CheckboxGroup, Hidden, type Ui } from '../../../platform/ui/index.ts';
import { groundWords, type PieceView, pieceTitle, pieceWord, statusWord } from '../../piece/index.ts';
import type { ChoiceGroup } from '../choice-groups.ts';
import { disclosureTexts } from '../disclosure.texts.ts';
import { alike } from '../document/line-facts.ts';
import { pieceKey } from '../line.ts';

/** A piece as an option: when and what, below it what was said of it. */
export function pieceOption(ui: Ui, piece: PieceView) {
  const when = piece.whenEdtf ? writeWhen(keptWhen(piece.whenEdtf), ui.language) : '';
  const title = pieceTitle(piece, ui.language);
  const word = pieceWord(piece, ui.language);
  return {
    value: pieceKey(piece),
    label: [when, title].filter(Boolean).join(': '),
    hint: [
      alike(title, word) ? '' : word,
      piece.text ?? '',
      piece.where ?? '',
      statusWord(piece, ui.language),
      ...groundWords(piece, ui.language),
    ]
      .filter(Boolean)
      .join(' · '),
  };
}

const namesShown = 3;

/** What a group brings along, in words: the first of its people and things by name. */
function broughtWords(ui: Ui, { parts, links, events }: ChoiceGroup): string {
  const t = disclosureTexts(ui.language);
  if (events.length === 0) return '';
  const place = ({ sort }: PieceView) => ['actor', 'thing', 'control'].indexOf(sort);
  const told = parts.filter(({ code }) => code !== 'herself').toSorted((a, b) => place(a) - place(b));
  const named = told.map((piece) => pieceTitle(piece, ui.language));
  const more = named.length - namesShown;
  const names = [...named.slice(0, namesShown), ...(more > 0 ? [t('group.more', { n: more })] : [])];
  if (names.length === 0) return links > 0 ? t('group.brings-links', { links }) : '';
  return t('group.brings', { names: names.join('; '), links });
}

function titleOf(ui: Ui, { kind, year, person, events, parts }: ChoiceGroup): string {
  const t = disclosureTexts(ui.language);
  const n = events.length;
  if (kind === 'year') return t('group.year', { year, n });
  if (kind === 'person') return t('group.person', { person: person ? pieceTitle(person, ui.language) : '', n });
  if (kind === 'means' || kind === 'rest') return t(`group.${kind}`, { n: parts.length });
  return t(`group.${kind}`, { n });
}

interface Props {
  ui: Ui;
  group: ChoiceGroup;
  id: string;
  /** It is ticked as a whole. */
  whole: boolean;
  /** Its lines stand below other groups. */
  bare?: boolean | undefined;
  /** Lines that are ticked one by one. */
  lines: readonly string[];
}

/** One tick for a group, and below it its lines one by one, closed until somebody wants them. */
export function ChoiceGroupBox({ ui, group, id, whole, bare, lines }: Props): JSX.Element {
  const t = disclosureTexts(ui.language);
  const title = titleOf(ui, group);
  const members = group.kind === 'means' || group.kind === 'rest' ? group.parts : group.events;
  const options = members.map((piece) => pieceOption(ui, piece));
  const brings = broughtWords(ui, group);
  return (
    <div class="rn-pick">
      <div class="govuk-checkboxes govuk-checkboxes--small">
        <div class="govuk-checkboxes__item">
          <input
            class="govuk-checkboxes__input"
            id={id}
            name="groups"
            type="checkbox"
            value={group.id}
            checked={whole}
            aria-describedby={brings ? `${id}-vihje` : undefined}
          />
          <label class="govuk-label govuk-checkboxes__label" for={id}>
            {title}
          </label>
          {brings ? (
            <div class="govuk-hint govuk-checkboxes__hint" id={`${id}-vihje`}>
              {brings}
            </div>
          ) : null}
        </div>
      </div>
      {bare || options.length === 0 ? null : (
        <details class="govuk-details" open={!whole && options.some(({ value }) => lines.includes(value))}>
          <summary class="govuk-details__summary">
            <span class="govuk-details__summary-text">
              {t('group.open')}
              <Hidden>: {title}</Hidden>
            </span>
          </summary>
          <div class="govuk-details__text">
            <CheckboxGroup
              ui={ui}
              name="lines"
              id={`${id}-rivit`}
              label={t('group.lines', { title })}
              values={lines}
              options={options}
            />
          </div>
        </details>
      )}
    </div>
  );
}
