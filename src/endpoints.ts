import { accessEndpoints } from './domain/access/index.ts';
import { authorityEndpoints } from './domain/authority/index.ts';
import { caseEndpoints } from './domain/case/index.ts';
import { childEndpoints } from './domain/child/index.ts';
import { competenceEndpoints } from './domain/competence/index.ts';
import { consentEndpoints } from './domain/consent/index.ts';
import { consultationEndpoints } from './domain/consultation/index.ts';
import { couplingEndpoints } from './domain/coupling/index.ts';
import { deadlineEndpoints } from './domain/deadline/index.ts';
import { disclosureEndpoints } from './domain/disclosure/index.ts';
import { documentEndpoints } from './domain/document/index.ts';
import { elementsEndpoints } from './domain/elements/index.ts';
import { handOverEndpoints } from './domain/hand-over/index.ts';
import { helplineEndpoints } from './domain/helpline/index.ts';
import { homeEndpoints } from './domain/home/index.ts';
import { homeMunicipalityEndpoints } from './domain/home-municipality/index.ts';
import { inviteWishEndpoints } from './domain/invite-wish/index.ts';
import { joiningEndpoints } from './domain/joining/index.ts';
import { lawRegisterEndpoints } from './domain/law-register/index.ts';
import { logEndpoints } from './domain/log/index.ts';
import { meetingEndpoints } from './domain/meeting/index.ts';
import { needEndpoints } from './domain/need/index.ts';
import { noteEndpoints } from './domain/note/index.ts';
import { ownPracticeEndpoints } from './domain/own-practice/index.ts';
import { ownRecordsEndpoints } from './domain/own-records/index.ts';
import { personEndpoints } from './domain/person/index.ts';
import { pieceEndpoints } from './domain/piece/index.ts';
import { planEndpoints } from './domain/plan/index.ts';
import { practiceEndpoints } from './domain/practice/index.ts';
import { processEndpoints } from './domain/process/index.ts';
import { pronounEndpoints } from './domain/pronoun/index.ts';
import { recommendationEndpoints } from './domain/recommendation/index.ts';
import { referralEndpoints } from './domain/referral/index.ts';
import { regionalNetworkEndpoints } from './domain/regional-network/index.ts';
import { safetyEndpoints } from './domain/safety/index.ts';
import { searchEndpoints } from './domain/search/index.ts';
import { sectorEndpoints } from './domain/sector/index.ts';
import { serviceEndpoints } from './domain/service/index.ts';
import { situationEndpoints } from './domain/situation/index.ts';
import { studyEndpoints } from './domain/study-release/index.ts';
import { summaryEndpoints } from './domain/summary/index.ts';
import { tellingEndpoints } from './domain/telling/index.ts';
import { timelineEndpoints } from './domain/timeline/index.ts';
import { warningEndpoints } from './domain/warning/index.ts';
import { wellbeingEndpoints } from './domain/wellbeing/index.ts';
import { wholeEndpoints } from './domain/whole/index.ts';
import { whyEndpoints } from './domain/why/index.ts';
import { workerEndpoints } from './domain/worker/index.ts';
import type { Endpoint } from './platform/http/endpoint.ts';

/** Every endpoint value of the product. Routes, API description, access matrix, tests and fuzzer loop over this list. Paths with
 * fixed words come before paths with parameters in the same place. */
export const endpoints: readonly Endpoint[] = [
  ...homeEndpoints,
  ...workerEndpoints,
  ...whyEndpoints,
  ...caseEndpoints,
  ...summaryEndpoints,
  ...deadlineEndpoints,
  ...noteEndpoints,
  ...documentEndpoints,
  ...pieceEndpoints,
  ...tellingEndpoints,
  ...authorityEndpoints,
  ...sectorEndpoints,
  ...couplingEndpoints,
  ...planEndpoints,
  ...meetingEndpoints,
  ...processEndpoints,
  ...needEndpoints,
  ...pronounEndpoints,
  ...childEndpoints,
  ...homeMunicipalityEndpoints,
  ...serviceEndpoints,
  ...helplineEndpoints,
  ...ownPracticeEndpoints,
  ...practiceEndpoints,
  ...recommendationEndpoints,
  ...regionalNetworkEndpoints,
  ...competenceEndpoints,
  ...studyEndpoints,
  ...situationEndpoints,
  ...wellbeingEndpoints,
  ...timelineEndpoints,
  ...elementsEndpoints,
  ...lawRegisterEndpoints,
  ...wholeEndpoints,
  ...safetyEndpoints,
  ...ownRecordsEndpoints,
  ...personEndpoints,
  ...consentEndpoints,
  ...joiningEndpoints,
  ...warningEndpoints,
  ...inviteWishEndpoints,
  ...handOverEndpoints,
  ...accessEndpoints,
  ...referralEndpoints,
  ...consultationEndpoints,
  ...disclosureEndpoints,
  ...logEndpoints,
  ...searchEndpoints,
];
