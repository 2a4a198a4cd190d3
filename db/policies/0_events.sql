-- Names of looks and of changes in the use log, as the endpoints bear them. Written by `npm run docs`: change them there, never here.
create or replace function priv.logged_looks() returns text[] language sql immutable as $$
  select array['FormOpened', 'AccountViewed', 'BarsViewed', 'CalendarViewed', 'CaseLogViewed', 'CaseLogsListed',
    'CaseViewed', 'CasesListed', 'CasesSearched', 'CircleViewed', 'CompilationLinesViewed', 'CompilationsViewed',
    'ConditionsViewed', 'ConsentViewed', 'ConsultationViewed', 'ConsultationsViewed', 'ControlPatternViewed', 'CouplingViewed',
    'CouplingsViewed', 'DeadlineRulesListed', 'DeadlinesViewed', 'ElementsViewed', 'HeardViewed', 'IncomingConsultationViewed',
    'IncomingConsultationsViewed', 'IntakeViewed', 'JusticeLinesViewed', 'MeetingSheetViewed', 'MeetingViewed', 'MeetingsViewed',
    'NeedsViewed', 'NetworkViewed', 'NewsViewed', 'NoteCasesListed', 'OrganisationLogViewed', 'PersonViewed',
    'PieceViewed', 'PlanViewed', 'ProcessesViewed', 'ReceivedCompilationViewed', 'RecordingViewed', 'ReferralOfferViewed',
    'ReferralOffersListed', 'ReferralPreviewViewed', 'ReferralsViewed', 'SafetyViewed', 'ServiceDocumentsListed', 'ServiceViewed',
    'ServicesSearched', 'SupportViewed', 'TellingsViewed', 'TimelineViewed', 'TopicsViewed', 'WholeViewed',
    'WhyAsked', 'WorkViewed', 'WorkersListed']
$$;
create or replace function priv.logged_changes() returns text[] language sql immutable as $$
  select array['AccountEnded', 'ActorRecorded', 'AppointmentChanged', 'AppointmentRecorded', 'BackingCorrected', 'BackingRecorded',
    'BarLiftingRecorded', 'BarSet', 'BarredTaskPassed', 'CalendarFeedEnded', 'CalendarFeedRenewed', 'CaseClosed',
    'CaseOpened', 'CaseReopened', 'CasesJoined', 'CircleAdmissionEnded', 'CircleAdmitted', 'CompanionAdded',
    'CompanionCorrected', 'CompilationClosed', 'CompilationCopyGiven', 'CompilationCopyNotGiven', 'CompilationFileTaken', 'CompilationLinesChosen',
    'CompilationOpened', 'CompilationPartReleased', 'CompilationPartTakenBack', 'CompilationSent', 'ConsentNarrowed', 'ConsentRecorded',
    'ConsentWithdrawn', 'ConsultationAnswerRead', 'ConsultationAnswered', 'ConsultationAsked', 'ConsultationClosed', 'ConsultationExtended',
    'ConsultationSentOn', 'ConsultationTaken', 'ConsultationWithdrawn', 'ContactPointAdded', 'ContactPointEnded', 'ContactPointOpened',
    'ContactRecorded', 'ContactRuleSet', 'ControlRecorded', 'CoursesExported', 'DeadlineEnded', 'DeadlineRuleCorrected',
    'DeadlineStarted', 'DecisionRecorded', 'DisclosureConsentRecorded', 'EventRecorded', 'EverythingWithdrawn', 'ExploitationRecorded',
    'FactorRecorded', 'FirstContactTold', 'GoalCorrected', 'GoalReviewed', 'GoalSet', 'GoalViewAdded',
    'GrantEnded', 'GrantRequestAnswered', 'GrantedOnVitalInterest', 'HandOverAnswered', 'HandOverOffered', 'HeardCorrected',
    'HeardRecorded', 'HeardStudyWithdrawn', 'InvestigationQuestionMade', 'InvitationAccepted', 'InvitationDeclined', 'InvitationWithdrawn',
    'JoinEnded', 'JoinOfferWithdrawn', 'JoinOffered', 'JusticeLineChanged', 'JusticeLineWritten', 'LanguageChosen',
    'LeadNamedForMore', 'LinkCorrected', 'MeasureRecorded', 'MeetingChanged', 'MeetingConvened', 'MeetingEnded',
    'MeetingSheetExported', 'MemberEnded', 'MemberNamed', 'MinuteWritten', 'NeedCorrected', 'NeedRecorded',
    'NetworkConsentRecorded', 'NewsSeen', 'NewsTold', 'NotBeforeWritten', 'NoteCorrected', 'NoteWritten',
    'OffenceNameCorrected', 'OffenceNamed', 'OrganisationInvited', 'PartEnded', 'PartLeft', 'PartSecrecySet',
    'PersonRecorded', 'PieceCorrected', 'PiecesLinked', 'PlaceAdded', 'PlaceLookedAt', 'PlanExported',
    'ProcessBegun', 'ProcessClocksStarted', 'ProcessCorrected', 'ProcessStateChanged', 'ProcessStepCorrected', 'ProcessStepRecorded',
    'ProposalDecisionRecorded', 'ReferralAccepted', 'ReferralDeclined', 'ReferralDraftDiscarded', 'ReferralDrafted', 'ReferralEnded',
    'ReferralOpened', 'ReferralQuestioned', 'ReferralReplied', 'ReferralSent', 'ReferralWithdrawn', 'SectorPlaceChanged',
    'SectorPlaceRecorded', 'ServiceChanged', 'ServiceClosed', 'ServiceReopened', 'SupportAsked', 'TaskAnswered',
    'TaskAsked', 'TaskWithdrawn', 'TeamLeadAppointed', 'TellingCorrected', 'TellingRecorded', 'ThingRecorded',
    'WholeExported', 'WishChanged', 'WishRecorded']
$$;
