import { z } from 'zod';
import { onCase } from '../../platform/acting/action.ts';
import { change } from '../../platform/http/endpoint.ts';
import { CaseId, id, tick, version } from '../../platform/http/fields.ts';
import { Problem } from '../../platform/http/problem.ts';
import { readFormFrame } from '../case/index.ts';
import { reasonField } from './correct-piece.ts';
import { pieceSlug } from './keep-piece.ts';
import { linkInput, refuseStrangeEnds, soundTime } from './link-pieces.ts';
import { CorrectLinkPage } from './pages/CorrectLinkPage.tsx';
import { writePieceAction } from './piece.access.ts';
import { linkTable } from './piece-table.ts';
import { readLink } from './read-piece.ts';

/** Corrects a link of the own organisation. Its two ends stay: a wrong end is a mistake and a new link. */
export const correctLink = change({
  path: '/cases/:caseId/links/:linkId/correct',
  slug: '/t/:caseId/kokonaisuus/yhteys/:linkId/korjaa',
  summary: 'Correct a connection: the next version with a reason, or recorded by mistake; a lost update is refused.',
  input: z.object({
    caseId: CaseId,
    linkId: id(),
    version: version(),
    reason: reasonField,
    mistaken: tick(),
    ...linkInput,
    code: linkInput.code.optional(),
    source: linkInput.source.optional(),
  }),
  action: writePieceAction,
  subject: (input) => onCase(input.caseId),
  audit: 'LinkCorrected',
  async run({ input, ...recording }) {
    const { tx, vault, trail } = recording;
    const { code, source } = input;
    if (!input.mistaken && !(code && source))
      throw new Problem('invalid', { fields: [{ field: code ? 'source' : 'code', reason: 'choose' }] });
    const time = await soundTime(recording, input);
    const found = await readLink(tx, vault, trail, input.caseId, input.linkId);
    if (!found) throw new Problem('not-found');
    const { link, roomId, from, to } = found;
    if (!link.own) throw new Problem('forbidden');
    const said = {
      ...time,
      code: code ?? link.code,
      source: source ?? link.source,
      certainty: input.certainty ?? 'not-known',
      text: input.text ?? null,
    };
    const next = input.mistaken ? link : said;
    refuseStrangeEnds([from, to], from.id, to.id, next.code);
    const corrected = { ...next, reason: input.reason, mistaken: input.mistaken };
    if (!(await linkTable.replace(recording, { id: link.id, roomId }, corrected, input.version)))
      throw new Problem('changed', { standing: link });
    linkTable.saw(trail, { ...link, class: 'account', version: input.version + 1 });
    trail.about({ linkId: link.id, version: input.version + 1, mistaken: input.mistaken });
    return { id: link.id, fromId: link.fromId, version: input.version + 1, mistaken: input.mistaken };
  },
  form: {
    async prepare(context) {
      const { tx, vault, trail, acting, input } = context;
      if (!input.linkId) throw new Problem('not-found');
      const [base, found] = await Promise.all([
        readFormFrame(context),
        readLink(tx, vault, trail, acting.case.id, input.linkId),
      ]);
      if (!found) throw new Problem('not-found');
      if (!found.link.own) throw new Problem('forbidden');
      return { ...base, ...found };
    },
    page: CorrectLinkPage,
  },
  keeps: 'linkId',
  corrects: 'linkId',
  afterwards: (view, input) => pieceSlug(input.caseId, view.fromId),
});
