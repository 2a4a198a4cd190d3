// The one script of the working pages. Everything works without it; it only adds speed and safety.
import { countLate } from './count-late.ts';
import { dragRange } from './drag-range.ts';
import { focusErrors } from './focus-errors.ts';
import { guardSubmit } from './guard-submit.ts';
import { keepDrafts } from './keep-drafts.ts';
import { keepSession } from './keep-session.ts';
import { leave } from './leave.ts';
import { shortcuts } from './shortcuts.ts';
import { showWhen } from './show-when.ts';
import { warnIdentity } from './warn-identity.ts';
import { watch } from './watch.ts';

watch();
keepDrafts();
guardSubmit();
shortcuts();
leave();
showWhen();
focusErrors();
warnIdentity();
countLate();
dragRange();
keepSession();
