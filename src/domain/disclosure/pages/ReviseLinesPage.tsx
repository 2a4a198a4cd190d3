import type { JSX } from 'hono/jsx/jsx-runtime';
import type { FormState } from '../../../platform/http/endpoint.ts';
import { typedList } from '../../../platform/http/form-errors.ts';
import {
  boundFields,
  CardBody,
  Heading,
  href,
  Link,
  Notice,
  TextArea,
  Tick,
  type Ui,
} from '../../../platform/ui/index.ts';
import type { CaseHead } from '../../case/index.ts';
import { type Check, fillHoles, uncheckedKey, uncheckedText } from '../check-lines.ts';
import { disclosureTexts } from '../disclosure.texts.ts';
import type { CompilationView, PartView } from '../disclosure-view.ts';
import { partDocument } from '../document/document.ts';
import { titleOf } from '../document/line-facts.ts';
import type { Unchecked } from '../found.ts';
import { CompilationForm } from './CompilationForm.tsx';
import { WithHoles } from './WithHoles.tsx';

export interface Revising {
  readonly head: CaseHead;
  readonly compilation: CompilationView;
  readonly part: PartView;
  readonly check: Check;
}

/** What it is called: the line by its number, a link by the words of its two ends. */
function titlesOf({ part }: Pick<Revising, 'part'>, ui: Ui): (found: Unchecked) => string {
  const t = disclosureTexts(ui.language);
  const { lines } = partDocument(part.lines, '', ui.language);
  const named = (number: number) => {
    const line = lines.find((each) => each.number === number);
    return line ? fillHoles(titleOf(line), (kind) => t(`found.${kind}`)) : '';
  };
  return ({ of, at, kinds }) => {
    const what = kinds.map((kind) => t(`found.${kind}`)).join(', ');
    if (of === 'line') return t('revise.line', { number: at, what });
    const link = part.lines.links[at];
    return t('revise.link', { from: named(link?.from ?? 0), to: named(link?.to ?? 0), what });
  };
}

/** Each text that told too much: what kind of thing it was and never what, the words that go in its place, or the line left out. */
export function ReviseLinesPage({ head, compilation, part, check }: Revising, ui: Ui, state: FormState): JSX.Element {
  const t = disclosureTexts(ui.language);
  const f = boundFields({ ui, texts: disclosureTexts, state, under: 'revise' });
  const unchecked = part.lines.unchecked ?? [];
  const [typedWords, out] = [typedList(state, 'words'), f.values('out')];
  const titleFor = titlesOf({ part }, ui);
  const under = `/t/${head.id}/kooste/${compilation.id}`;
  const frame = { ui, head, title: t('revise.title', { n: unchecked.length }), errors: f.errors };
  if (unchecked.length === 0)
    return (
      <CompilationForm
        {...frame}
        before={
          <>
            <Notice tone="done">{t('revise.nothing')}</Notice>
            <p class="govuk-body">
              <Link href={href(ui, `${under}/tarkista`)}>{t('revise.read')}</Link>
            </p>
          </>
        }
      />
    );
  return (
    <CompilationForm
      {...frame}
      lede={t('revise.lede')}
      submit={t('revise.do')}
      bare
      hidden={{ partId: part.id }}
      wayBack={{ slug: `${under}/valitse`, label: t('release.back') }}
    >
      <div class="rn-stack">
        {unchecked.map((found, place) => {
          const key = uncheckedKey(found);
          const id = place === 0 ? 'words' : `words-${place + 1}`;
          const text = uncheckedText(part.lines, found);
          const words = typedWords[place] ?? fillHoles(text, (kind) => t(`instead.${kind}`));
          const wrong = state.problem && !out.includes(key) && check(words).kinds.length > 0;
          return (
            <section class="rn-card rn-card--attn" aria-labelledby={`${id}-otsikko`}>
              <div class="rn-card__head">
                <Heading level={2} id={`${id}-otsikko`} class="rn-card__h">
                  {titleFor(found)}
                </Heading>
              </div>
              <CardBody>
                <p class="govuk-body">
                  <WithHoles ui={ui} text={text} />
                </p>
                <input type="hidden" name="at" value={key} />
                <TextArea
                  ui={ui}
                  id={id}
                  name="words"
                  rows={2}
                  label={t('revise.words')}
                  value={words}
                  error={wrong ? t('error.words.still-tells') : undefined}
                />
                <Tick
                  ui={ui}
                  id={`${id}-pois`}
                  name="out"
                  value={key}
                  checked={out.includes(key)}
                  label={t(`revise.out.${found.of}`)}
                />
              </CardBody>
            </section>
          );
        })}
      </div>
    </CompilationForm>
  );
}
