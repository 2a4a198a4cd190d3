import { type OrganisationKey, organisations } from '../organisations.ts';
import { type Act, does, leftBy, type Scene } from '../script.ts';
import { type ConsentFacts, factsOf } from './agreements.ts';

/** Her consent that these hand over to one receiver what each chooses; it is left under `name`. */
export const consentsToDisclose = (
  name: string,
  { from, to, ...facts }: ConsentFacts & { readonly from: readonly OrganisationKey[]; readonly to: OrganisationKey },
): Act =>
  does(
    'DisclosureConsentRecorded',
    (scene) => ({
      ownerIds: from.map((key) => organisations[key].id),
      toId: organisations[to].id,
      ...factsOf(facts, scene),
    }),
    `consent:${name}`,
  );

export const opensCompilation = (name: string, consent: string, purpose: string): Act =>
  does(
    'CompilationOpened',
    (scene) => ({ consentId: leftBy(scene, `consent:${consent}`), purpose }),
    `compilation:${name}`,
  );

interface Choice {
  readonly lines: readonly { readonly key: string; readonly sort: string }[];
}

const onCompilation = (scene: Scene, name: string) => ({ compilationId: leftBy(scene, `compilation:${name}`) });

/** Chooses the own organisation's lines of these sorts, reads them through and releases them. */
export const releases =
  (name: string, sorts: readonly string[]): Act =>
  async (scene) => {
    const about = onCompilation(scene, name);
    const { lines } = await scene.through<Choice>('CompilationLinesViewed', about);
    const keys = lines.filter(({ sort }) => sorts.includes(sort)).map(({ key }) => key);
    const { partId } = await scene.through<{ partId: string }>('CompilationLinesChosen', { ...about, lines: keys });
    await scene.through('CompilationPartReleased', { ...about, partId, checked: 'on' });
  };

export const sendsCompilation = (name: string, owners: readonly OrganisationKey[], word: string): Act =>
  does('CompilationSent', (scene) => ({
    ...onCompilation(scene, name),
    owners: owners.map((key) => organisations[key].id),
    word,
  }));

export const keepsNoCopy = (name: string): Act =>
  does('CompilationCopyNotGiven', (scene) => ({ ...onCompilation(scene, name), given: 'not-safe' }));
