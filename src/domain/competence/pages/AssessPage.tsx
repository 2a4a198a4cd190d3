import type { JSX } from 'hono/jsx/jsx-runtime';
import type { FormState } from '../../../platform/http/endpoint.ts';
import {
  boundFields,
  FormCard,
  FormPage,
  href,
  Link,
  Overtaken,
  type Ui,
  versionSeen,
} from '../../../platform/ui/index.ts';
import { workerTexts } from '../../worker/index.ts';
import { competenceTexts } from '../competence.texts.ts';
import { type Assessment, competenceThemes, levels } from '../competence.ts';

interface AssessForm {
  readonly stands: Assessment | null;
  readonly roles: readonly string[];
}

/** Five themes, three levels each: one form. */
export function AssessPage({ stands, roles }: AssessForm, ui: Ui, state: FormState): JSX.Element {
  const t = competenceTexts(ui.language);
  // Levels are chosen anew each time: what was said before is on the own page, and a theme that is left out keeps it.
  const role = stands && roles.includes(stands.role) ? stands.role : roles[0];
  const f = boundFields({ ui, texts: competenceTexts, state, from: { role } });
  return (
    <FormPage ui={ui} current="network" title={t('assess.title')} lede={t('assess.lede')} errors={f.errors.all}>
      <Overtaken
        ui={ui}
        state={state}
        yours={f}
        theirs={boundFields({ ui, texts: competenceTexts, from: { role, ...stands?.levels } })}
        fields={competenceThemes.map((name) => ({
          name,
          label: t(`field.${name}`),
          say: (code) => competenceTexts.find(ui.language, `level.${code}`),
        }))}
      />
      <FormCard
        ui={ui}
        action={href(ui, '/oma-osaaminen/arvio')}
        hidden={{ version: versionSeen(state, stands?.version ?? 0), ...(roles.length === 1 && { role: roles[0] }) }}
        submit={t('assess.save')}
        back={<Link href={href(ui, '/oma-osaaminen')}>{t('own.back')}</Link>}
      >
        {roles.length > 1
          ? f.select(
              'role',
              roles.map((value) => ({ value, label: workerTexts.find(ui.language, `role.${value}`) ?? value })),
              { chosen: true },
            )
          : null}
        {competenceThemes.map((theme) => f.radio(theme, levels, { words: 'level', optional: true }))}
      </FormCard>
    </FormPage>
  );
}
