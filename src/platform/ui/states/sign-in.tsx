import {
  Button,
  ButtonGroup,
  Card,
  CardBody,
  ChoiceButtons,
  ErrorSummary,
  Form,
  Paragraph,
  SignInLayout,
  TextField,
  type Ui,
} from '../index.ts';
import { words } from './frame.tsx';
import type { State } from './sample.ts';

const draw = (ui: Ui, wrong: boolean) => {
  const t = words(ui);
  const shown = { ...ui, worker: undefined, navigation: [], path: '/kirjaudu' };
  const error = wrong ? t('errText') : undefined;
  return (
    <SignInLayout ui={shown} title={t('signIn')} heading={t('signIn')} hasErrors={wrong}>
      {error ? <ErrorSummary ui={ui} errors={[{ field: 'email', message: error }]} /> : null}
      <Form ui={shown}>
        <TextField
          ui={ui}
          name="email"
          type="email"
          label={t('email')}
          autocomplete="username"
          spellcheck={false}
          value={wrong ? 'anna@' : undefined}
          error={error}
        />
        <TextField ui={ui} name="password" type="password" label={t('password')} autocomplete="current-password" />
        <TextField
          ui={ui}
          name="code"
          label={t('code')}
          hint={t('codeHint')}
          autocomplete="one-time-code"
          inputMode="numeric"
          width="short"
        />
        <ButtonGroup>
          <Button>{t('go')}</Button>
        </ButtonGroup>
      </Form>
      <Card id="kokeile" title={t('tryIt')} tone="quiet">
        <CardBody>
          <Paragraph>{t('tryWhy')}</Paragraph>
          <Form ui={shown} action={`/${ui.language}/kirjaudu`}>
            <ChoiceButtons
              name="worker"
              groups={[
                {
                  heading: 'Saarni ry',
                  choices: [
                    { value: '1', icon: 'bubble', title: 'Anna Kallio', detail: t('roleSupport') },
                    { value: '2', icon: 'bubble', title: 'Veikko Salo', detail: t('roleSupport') },
                  ],
                },
                {
                  heading: t('area'),
                  choices: [
                    { value: '3', icon: 'house', title: 'Minna Laine', detail: t('roleSocial') },
                    { value: '4', icon: 'shield', title: 'Tiina Korpi', detail: t('roleShelter') },
                    { value: '5', icon: 'badge', title: 'Risto Aho', detail: t('rolePolice') },
                  ],
                },
              ]}
            />
          </Form>
        </CardBody>
      </Card>
    </SignInLayout>
  );
};

export const signInStates: readonly State[] = [
  { name: 'sign-in', render: (ui) => draw(ui, false) },
  { name: 'sign-in-error', render: (ui) => draw(ui, true) },
];
