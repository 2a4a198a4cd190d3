import type { Child } from 'hono/jsx';
import type { JSX } from 'hono/jsx/jsx-runtime';
import { Notice } from './Notice.tsx';

/**
 * Told while typing, where scripts run, when one of the named fields holds what looks like an identity code, a telephone number or
 * an e-mail address. Only a hint: the server checks the same.
 */
export function IdentityWarning({ fields, children }: { fields: readonly string[]; children: Child }): JSX.Element {
  return (
    <div role="status" data-warns={fields.join(' ')}>
      <template>
        <Notice tone="warning">{children}</Notice>
      </template>
    </div>
  );
}
