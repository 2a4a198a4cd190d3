import type { GrantableClass, InformationClass } from '../room/index.ts';

export const standings = ['lead', 'backup', 'member'] as const;
export const urgencies = ['today', 'week', 'normal'] as const;
export const barReasons = ['knows-suspect', 'close-relation', 'her-wish', 'misuse', 'other'] as const;

export const requestAnswers = ['open', 'refuse'] as const;

/** Longest purpose of an invitation: the intake room of the other organisation reads it before it knows of the case. */
export const longestInvitation = 300;
/** Longest reason for declining one. */
export const longestReason = 500;

/** A grant on vital interest lasts at most this many days (sentence 7). */
export const longestVital = 7;

/** Classes that the picture "who sees what" shows, in this order. */
export const shownClasses = [
  'contact',
  'account',
  'health',
  'social',
  'support',
  'coordination',
  'process',
  'justice',
  'residence',
  'wellbeing',
] as const satisfies readonly InformationClass[];

const onRequest: Readonly<Record<string, readonly InformationClass[]>> = {
  police: ['contact', 'account', 'health', 'social', 'support', 'residence'],
  prosecutor: ['contact', 'account', 'health', 'social', 'support', 'residence'],
  immigration: ['account', 'health', 'social', 'support', 'process', 'justice', 'residence'],
};

/** Classes of which such an organisation may ask single records on a provision of law, and no more (access text, section 4, D). */
export const askedOnly = (kind: string): readonly InformationClass[] => onRequest[kind] ?? [];

/** Shown only when somebody else sees or adds them: two columns fewer where they tell nothing. */
const seldom: readonly InformationClass[] = ['residence', 'wellbeing'];

export const columnsOf = (rows: readonly MatrixRow[]): readonly (typeof shownClasses)[number][] =>
  shownClasses.filter(
    (shownClass) =>
      !seldom.includes(shownClass) ||
      rows.some(({ own, marks }) => marks[shownClass]?.some((mark) => mark === 'sees' || (!own && mark === 'adds'))),
  );

export type Mark = 'adds' | 'sees' | 'on-request';

interface MatrixFacts {
  readonly parts: readonly {
    readonly organisationId: string;
    readonly organisation: string;
    readonly kind: string;
    readonly own: boolean;
    readonly lead: boolean;
  }[];
  /** Classes in which somebody of the own organisation is named. */
  readonly ownClasses: readonly string[];
  readonly grants: readonly {
    readonly owner_id: string;
    readonly to_id: string;
    readonly class: GrantableClass;
    readonly valid_from: Date;
  }[];
  readonly readers: readonly { readonly organisation_id: string; readonly class: string }[];
  readonly now: Date;
}

export interface MatrixRow {
  readonly organisationId: string;
  readonly organisation: string;
  readonly own: boolean;
  readonly lead: boolean;
  readonly marks: Readonly<Partial<Record<InformationClass, readonly Mark[]>>>;
}

/**
 * Who sees what, from what the viewer may know: an own row of the classes that the own organisation adds and is shown, and for
 * each other organisation what it shows to us (it adds) and what it sees of ours.
 */
export function seesWhat({ parts, ownClasses, grants, readers, now }: MatrixFacts): MatrixRow[] {
  const running = grants.filter(({ valid_from }) => valid_from <= now);
  const own = parts.find((part) => part.own)?.organisationId;
  return parts.map(({ organisationId, organisation, kind, own: isOwn, lead }) => {
    const adds = (informationClass: InformationClass) =>
      isOwn
        ? ownClasses.includes(informationClass)
        : running.some(
            (grant) => grant.owner_id === organisationId && grant.to_id === own && grant.class === informationClass,
          );
    const sees = (informationClass: InformationClass) =>
      isOwn
        ? running.some((grant) => grant.to_id === own && grant.class === informationClass)
        : running.some(
            (grant) => grant.owner_id === own && grant.to_id === organisationId && grant.class === informationClass,
          ) || readers.some((reader) => reader.organisation_id === organisationId && reader.class === informationClass);
    const marksOf = (informationClass: InformationClass): Mark[] => {
      const marks: Mark[] = [
        ...(adds(informationClass) ? ['adds' as const] : []),
        ...(sees(informationClass) ? ['sees' as const] : []),
      ];
      return marks.length === 0 && !isOwn && askedOnly(kind).includes(informationClass) ? ['on-request'] : marks;
    };
    return {
      organisationId,
      organisation,
      own: isOwn,
      lead,
      marks: Object.fromEntries(shownClasses.map((shownClass) => [shownClass, marksOf(shownClass)])),
    };
  });
}
