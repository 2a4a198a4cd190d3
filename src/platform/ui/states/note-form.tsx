import {
  Button,
  ButtonGroup,
  DateField,
  ErrorSummary,
  Form,
  IdentityWarning,
  Link,
  RadioGroup,
  ShownWhen,
  TextArea,
  Tick,
  type Ui,
  WhoReadsThis,
} from '../index.ts';
import { part, words } from './frame.tsx';
import type { State } from './sample.ts';

function NoteForm({ ui, wrong = false }: { ui: Ui; wrong?: boolean }) {
  const t = words(ui);
  const error = (message: string) => (wrong ? message : undefined);
  return (
    <>
      {wrong ? (
        <ErrorSummary
          ui={ui}
          errors={[
            { field: 'kind', message: t('errChoose') },
            { field: 'when', message: t('errDate') },
            { field: 'text', message: t('errText') },
            { field: 'told', message: t('errTold') },
            { message: t('long') },
          ]}
        />
      ) : null}
      <Form ui={ui} hidden={{ version: 3 }}>
        <RadioGroup
          ui={ui}
          name="kind"
          label={t('kind')}
          hint={t('kindHint')}
          large
          value={wrong ? undefined : 'support'}
          error={error(t('errChoose'))}
          options={[
            { value: 'support', label: t('support'), icon: 'bubble', hint: t('supportHint') },
            { value: 'account', label: t('account'), icon: 'people', hint: t('accountHint') },
            { value: 'justice', label: t('justice'), icon: 'scales' },
            { value: 'long', label: t('longWord'), icon: 'leaf', hint: t('long') },
          ]}
        />
        <DateField
          ui={ui}
          name="when"
          label={t('when')}
          value={wrong ? '31.2.' : '24.11.2026'}
          error={error(t('errDate'))}
        />
        <ShownWhen when="kind=support">
          <WhoReadsThis
            ui={ui}
            id="lukijat-tuki"
            readers={[
              { organisation: 'Saarni ry', people: ['Anna Kallio', 'Veikko Salo'] },
              { organisation: t('longName'), people: ['Minna Laine'] },
            ]}
          />
        </ShownWhen>
        <ShownWhen when="kind=justice">
          <WhoReadsThis
            ui={ui}
            id="lukijat-rikos"
            readers={[{ organisation: t('rolePolice'), people: ['Risto Aho'] }]}
            warning={t('justiceWarn')}
          />
        </ShownWhen>
        <ShownWhen when="kind=account">
          <WhoReadsThis ui={ui} id="lukijat-tapaus" readers={[]} />
        </ShownWhen>
        <TextArea
          ui={ui}
          name="text"
          label={t('text')}
          hint={t('textHint')}
          limit={1000}
          value={wrong ? '' : t('noteText')}
          error={error(t('errText'))}
        />
        <IdentityWarning fields={['text']}>{t('textHint')}</IdentityWarning>
        <Tick ui={ui} name="told" label={t('told')} checked={!wrong} error={error(t('errTold'))} />
        <ButtonGroup>
          <Button>{t('save')}</Button>
          <Link href="#">{t('cancel')}</Link>
        </ButtonGroup>
      </Form>
    </>
  );
}

export const noteStates: readonly State[] = [
  part('note-form', (ui) => <NoteForm ui={ui} />),
  part('note-form-errors', (ui) => <NoteForm ui={ui} wrong />, true),
];
