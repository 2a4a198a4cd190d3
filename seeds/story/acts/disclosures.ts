import { recordDisclosureConsent } from '../../../src/domain/consent/index.ts';
import {
  chooseLines,
  nameKey,
  openCompilation,
  recordNoCopy,
  releasePart,
  sendCompilation,
  viewChoice,
} from '../../../src/domain/disclosure/index.ts';
import { type OrganisationKey, organisations } from '../organisations.ts';
import { type Act, does, leftBy, type Scene } from '../script.ts';
import { type ConsentFacts, factsOf } from './agreements.ts';

/** Her consent that these hand over to one receiver what each chooses; it is left under `name`. */
export const consentsToDisclose = (
  name: string,
  { from, to, ...facts }: ConsentFacts & { readonly from: readonly OrganisationKey[]; readonly to: OrganisationKey },
): Act =>
  does(
    recordDisclosureConsent,
    (scene) => ({
      ownerIds: from.map((key) => organisations[key].id),
      toId: organisations[to].id,
      ...factsOf(facts, scene),
    }),
    `consent:${name}`,
  );

export const opensCompilation = (name: string, consent: string, purpose: string): Act =>
  does(
    openCompilation,
    (scene) => ({ consentId: leftBy(scene, `consent:${consent}`), purpose }),
    `compilation:${name}`,
  );

const onCompilation = (scene: Scene, name: string) => ({ compilationId: leftBy(scene, `compilation:${name}`) });

/** The public key of an invented prosecutor's office. Its secret counterpart was thrown away as it was made: nobody opens what is sealed to it. */
export const inventedKey = 'age1r6ptgzkkxgck07wwc3f82jv83dzx5mxl5r85jl7g6664q9keufjq7v83gf';

/** Names that key, to which the file is to be sealed; its mark is left for those who release. */
export const namesKey =
  (name: string, unit: string, person: string): Act =>
  async (scene) => {
    const { mark } = await scene.through(nameKey, { ...onCompilation(scene, name), key: inventedKey, unit, person });
    scene.left.set(`mark:${name}`, mark);
  };

/** Chooses the own organisation's lines of these sorts, reads them through and releases them. */
export const releases =
  (name: string, sorts: readonly string[]): Act =>
  async (scene) => {
    const about = onCompilation(scene, name);
    const { lines } = await scene.through(viewChoice, about);
    const keys = lines.filter(({ sort }) => sorts.includes(sort)).map(({ key }) => key);
    const { partId } = await scene.through(chooseLines, { ...about, lines: keys });
    await scene.through(releasePart, { ...about, partId, checked: 'on', mark: scene.left.get(`mark:${name}`) });
  };

export const sendsCompilation = (name: string, owners: readonly OrganisationKey[], word: string): Act =>
  does(sendCompilation, (scene) => ({
    ...onCompilation(scene, name),
    owners: owners.map((key) => organisations[key].id),
    word,
  }));

export const keepsNoCopy = (name: string): Act =>
  does(recordNoCopy, (scene) => ({ ...onCompilation(scene, name), given: 'not-safe' }));
