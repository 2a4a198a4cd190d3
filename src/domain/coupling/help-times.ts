import type { Trail } from '../../platform/audit/trail.ts';
import type { Vault } from '../../platform/crypto/vault.ts';
import type { ReadTx } from '../../platform/db/tx.ts';
import type { Language } from '../../platform/i18n/texts.ts';
import type { Day } from '../../platform/time/format.ts';
import { type Only, ofClass } from '../line/index.ts';
import { companionTable } from '../process/index.ts';
import { backingTable } from './backing-line.ts';
import { couplingTexts } from './coupling.texts.ts';
import { type Side, type SupportKind, sideOf } from './coupling.ts';
import { kindOfRole } from './derive.ts';

/** Help with a first and a last day, as its own row tells them: never who or where. */
export interface HelpTime {
  readonly id: string;
  readonly kind: SupportKind;
  readonly side: Side;
  readonly class: string;
  readonly from: Day;
  /** None where it goes on. */
  readonly until: Day | null;
  readonly organisationId: string;
  readonly organisation: string;
  readonly own: boolean;
  /** The page that tells of it, below the case. */
  readonly slug: string;
}

/** The classes of courses, in which what stands behind their steps lies too. */
const classes = ['process', 'residence'] as const;

const within = (informationClass: (typeof classes)[number], where: string): Only => {
  const only = ofClass(informationClass);
  return { ...only, where: `${where} and ${only.where}` };
};

/** That help is in place is said for a step and not looked after behind it: without a last day nobody has said that it goes on. */
const backedBoth = `t.state = 'in-place' and t.kind <> 'not-before' and t.since_on is not null and t.until_on is not null`;
/** Who stands beside in a course that goes on is there until somebody says that it has ended. */
const beside = `t.since_on is not null and t.role <> 'other' and t.state in ('active', 'ended') and (t.until_on is not null
  or t.state = 'active' and exists (select 1 from app.process p where p.id = t.process_id and p.state <> 'ended'))`;

/**
 * When help of each kind was in place, of what the viewer reads: what stands behind steps, and who stands beside in the courses. `only`: of these
 * classes.
 */
export async function readHelpTimes(
  tx: ReadTx,
  vault: Vault,
  trail: Trail,
  caseId: string,
  only: readonly string[],
): Promise<HelpTime[]> {
  const each = classes
    .filter((informationClass) => only.includes(informationClass))
    .map(async (informationClass): Promise<HelpTime[]> => {
      const [backings, companions] = await Promise.all([
        backingTable.read(tx, vault, trail, caseId, within(informationClass, backedBoth)),
        companionTable.read(tx, vault, trail, caseId, within(informationClass, beside)),
      ]);
      const found = [
        ...backings.map(({ kind, sinceOn: from, untilOn: until, stepId, ...row }) => ({
          ...{ kind, from, until, row, slug: `/tuki-ja-vaiheet/${stepId}/${kind}` },
        })),
        ...companions.map(({ role, since: from, until, processId, ...row }) => ({
          ...{ kind: kindOfRole[role], from, until, row, slug: `/prosessi#rinnalla-${processId}` },
        })),
      ];
      return found.flatMap(({ kind, from, until, slug, row }): HelpTime[] => {
        if (!kind || !from) return [];
        const { id, organisationId, organisation, own } = row;
        const owner = { organisationId, organisation, own };
        return [{ id, kind, side: sideOf[kind], class: informationClass, from, until, ...owner, slug }];
      });
    });
  return (await Promise.all(each)).flat();
}

/** What a kind of help is called. */
export const helpWords = (kind: SupportKind, language: Language): string => couplingTexts(language)(`kind.${kind}`);
