import type { Child } from 'hono/jsx';
import type { JSX } from 'hono/jsx/jsx-runtime';
import { capital } from '../../../platform/i18n/capital.ts';
import { quoted } from '../../../platform/i18n/quoted.ts';
import type { Language } from '../../../platform/i18n/texts.ts';
import { Card, href, Link, type Row, Rows, type Ui } from '../../../platform/ui/index.ts';
import { type AppointmentKind, meetingTexts } from '../../meeting/index.ts';
import { type PieceSort, pieceTitle } from '../../piece/index.ts';
import { type InformationClass, roomTexts } from '../../room/index.ts';
import type { FoundText } from '../found-text.ts';
import { searchWords } from '../search.texts.ts';
import type { Snippet } from '../search.ts';
import { Again, type AskedView } from './Again.tsx';

/** A text by what it is: a note by its class, a piece by its name. */
function titleOf({ kind, class: of, sort, code, label }: FoundText, language: Language): string {
  const t = searchWords(language);
  if (kind === 'note') return roomTexts(language)(of as InformationClass);
  if (kind === 'piece') return pieceTitle({ sort: sort as PieceSort, code: code ?? 'other', label }, language);
  if (kind === 'appointment') return capital(meetingTexts(language)(`kind.${code as AppointmentKind}`));
  return t(`text.${kind as 'task'}`);
}

/** The words around a hit, each hit marked. */
function Around({ snippet, language }: { snippet: Snippet; language: Language | undefined }): JSX.Element {
  const { text, marks, cutBefore, cutAfter } = snippet;
  const parts: Child[] = [];
  let at = 0;
  for (const { from, until } of marks) {
    parts.push(text.slice(at, from), <mark>{text.slice(from, until)}</mark>);
    at = until;
  }
  return (
    <span lang={language}>
      {cutBefore ? '… ' : ''}
      {parts}
      {text.slice(at)}
      {cutAfter ? ' …' : ''}
    </span>
  );
}

interface FoundCaseProps {
  ui: Ui;
  found: {
    readonly caseId: string;
    readonly code: string;
    readonly codeWord: string | null;
    readonly more: number;
    readonly texts: readonly FoundText[];
  };
  asked: AskedView;
  dateOf: (day: string) => string;
}

/** The texts that were found in one case, each leading to where it stands. */
export function FoundCase({ ui, found, asked, dateOf }: FoundCaseProps): JSX.Element {
  const t = searchWords(ui.language);
  const { caseId, code, codeWord, more, texts } = found;
  const rows = texts.map((each): Row => {
    const title = titleOf(each, ui.language);
    const isForeign = each.language !== null && each.language !== ui.language;
    return {
      title: <Link href={href(ui, each.at)}>{title}</Link>,
      facts: [dateOf(each.day), each.organisation],
      text: <Around snippet={each.snippet} language={isForeign ? (each.language ?? undefined) : undefined} />,
    };
  });
  return (
    <Card
      id={`osumat-${caseId}`}
      title={codeWord ? `${code} ${quoted(ui.language, codeWord)}` : code}
      aside={
        more > 0 ? (
          <Again ui={ui} asked={{ ...asked, caseId }}>
            {t('more', { n: more })}
          </Again>
        ) : undefined
      }
    >
      <Rows rows={rows} />
    </Card>
  );
}
