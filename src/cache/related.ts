/**
 * What depends on what in each product.
 *
 * @internal
 */
// Written by scripts/generate.ts from scripts/products/*.json: change those.

/**
 * Types with the names of others, separated by spaces.
 *
 * @internal
 */
interface Types {
  readonly [type: string]: string
}

/**
 * @internal
 */
export interface Related {
  readonly types: string
  /** What Planning Center calls a resource where it names it, and what it is. */
  readonly realTypes: Types
  /** The types that a type lives under: they show it, count it or are searched by it. */
  readonly belongsTo: Types
  /** The types whose relationships lead to a type, without living under it. */
  readonly referredToBy: Types
  /** What a change of a type changes in ways that no relationship tells. */
  readonly changes: Types
  /** The types that are those of another product, with the same ids. */
  readonly same: Types
}

/**
 * @internal
 */
export const related: { readonly [product: string]: Related } = {
  api: {
    types:
      "ConnectedApplication ConnectedApplicationPerson OauthApplication OauthApplicationMau Organization Person PersonalAccessToken",
    realTypes: {},
    belongsTo: { ConnectedApplicationPerson: "ConnectedApplication", OauthApplicationMau: "OauthApplication" },
    referredToBy: { OauthApplication: "OauthApplicationMau" },
    changes: {},
    same: { Person: "people/Person" }
  },
  calendar: {
    types:
      "Attachment Calendar Conflict ContainingResource Event EventConnection EventInstance EventResourceAnswer EventResourceRequest EventTime Feed JobStatus Organization Person ReportTemplate RequiredApproval Resource ResourceApprovalGroup ResourceBooking ResourceFolder ResourceQuestion ResourceSuggestion RoomSetup Tag TagGroup",
    realTypes: {},
    belongsTo: {
      ContainingResource: "RoomSetup",
      EventConnection: "Event",
      EventResourceAnswer: "EventResourceRequest",
      EventTime: "EventInstance",
      RequiredApproval: "Resource ResourceApprovalGroup",
      Resource: "ResourceApprovalGroup ResourceFolder",
      ResourceQuestion: "Resource",
      ResourceSuggestion: "RoomSetup",
      Tag: "Event EventInstance TagGroup"
    },
    referredToBy: {
      Calendar: "Event Feed",
      ContainingResource: "RoomSetup",
      Event: "Attachment Conflict EventConnection EventInstance EventResourceRequest EventTime ResourceBooking",
      EventInstance: "ResourceBooking",
      EventResourceRequest: "EventResourceAnswer ResourceBooking",
      Feed: "Event",
      Organization: "Person",
      Person: "Conflict Event EventResourceAnswer EventResourceRequest Feed",
      Resource: "Conflict EventResourceRequest RequiredApproval ResourceBooking ResourceQuestion ResourceSuggestion",
      ResourceFolder: "Resource",
      ResourceQuestion: "EventResourceAnswer",
      ResourceSuggestion: "RoomSetup",
      RoomSetup: "EventResourceRequest ResourceSuggestion",
      TagGroup: "Tag"
    },
    changes: {},
    same: { Person: "people/Person" }
  },
  "check-ins": {
    types:
      "AttendanceType CheckIn CheckInGroup CheckInTime Event EventLabel EventPeriod EventTime Headcount IntegrationLink Label Location LocationEventPeriod LocationEventTime LocationLabel Option Organization Pass Person PersonEvent PreCheck RosterListPerson Station Theme",
    realTypes: { Parent: "Location" },
    belongsTo: {
      AttendanceType: "Event",
      CheckInGroup: "Station",
      CheckInTime: "CheckIn",
      EventLabel: "Event Label",
      EventPeriod: "CheckIn Event",
      Location: "CheckIn Event EventTime",
      LocationEventPeriod: "CheckIn EventPeriod Location",
      LocationEventTime: "EventTime Location",
      LocationLabel: "Label Location",
      PersonEvent: "Event Person"
    },
    referredToBy: {
      AttendanceType: "Headcount",
      CheckIn: "CheckInTime PersonEvent",
      CheckInGroup: "CheckIn",
      Event: "AttendanceType CheckIn EventLabel EventPeriod EventTime Location PersonEvent Station",
      EventPeriod: "CheckIn CheckInGroup EventTime LocationEventPeriod",
      EventTime: "CheckInTime Headcount LocationEventTime",
      Label: "EventLabel LocationLabel Option",
      Location: "CheckInTime LocationEventPeriod LocationEventTime LocationLabel Station",
      Organization: "Person",
      Person: "CheckIn Pass PersonEvent",
      PreCheck: "CheckInTime",
      Station: "CheckIn CheckInGroup",
      Theme: "Station"
    },
    changes: {},
    same: { Person: "people/Person" }
  },
  current: {
    types: "Organization Person",
    realTypes: {},
    belongsTo: {},
    referredToBy: { Organization: "Person" },
    changes: {},
    same: { Person: "people/Person" }
  },
  giving: {
    types:
      "Batch BatchGroup Campus Designation DesignationRefund Donation Fund InKindDonation Label Note Organization PaymentMethod PaymentSource Person Pledge PledgeCampaign RecurringDonation RecurringDonationDesignation Refund",
    realTypes: { Labels: "Label" },
    belongsTo: {
      Batch: "BatchGroup Person",
      BatchGroup: "Person",
      Designation: "Donation",
      DesignationRefund: "Donation Refund",
      Donation: "Batch Campus PaymentSource Person",
      InKindDonation: "Person",
      Label: "Donation",
      Note: "Donation",
      PaymentMethod: "Person",
      Pledge: "Person PledgeCampaign",
      PledgeCampaign: "Person Pledge",
      RecurringDonationDesignation: "RecurringDonation",
      Refund: "Donation"
    },
    referredToBy: {
      Batch: "Donation",
      BatchGroup: "Batch",
      Campus: "Donation InKindDonation Person",
      Designation: "DesignationRefund",
      Fund: "Designation DesignationRefund InKindDonation PledgeCampaign RecurringDonationDesignation",
      Label: "Donation",
      Note: "Donation",
      PaymentMethod: "RecurringDonation",
      PaymentSource: "Donation",
      Person: "Batch BatchGroup Donation InKindDonation Pledge RecurringDonation",
      PledgeCampaign: "Pledge",
      RecurringDonation: "Donation",
      Refund: "Donation"
    },
    changes: {},
    same: { Person: "people/Person", Campus: "people/Campus" }
  },
  groups: {
    types:
      "Attendance Campus Enrollment Event EventNote Group GroupApplication GroupType Location Membership Organization Owner Person RSVP Resource Tag TagGroup",
    realTypes: { Rsvp: "RSVP" },
    belongsTo: {
      Attendance: "Event",
      Enrollment: "Group",
      EventNote: "Event",
      Location: "Event",
      Membership: "Group Person",
      Owner: "Event EventNote",
      RSVP: "Event",
      Resource: "Group GroupType",
      Tag: "Group TagGroup"
    },
    referredToBy: {
      Enrollment: "Group",
      Event: "Attendance RSVP",
      Group: "Enrollment Event GroupApplication Location Membership RSVP",
      GroupType: "Group",
      Location: "Event Group",
      Membership: "Group",
      Owner: "EventNote",
      Person: "Attendance Event GroupApplication Membership RSVP Resource",
      TagGroup: "Tag"
    },
    changes: {},
    same: { Person: "people/Person", Campus: "people/Campus" }
  },
  people: {
    types:
      "Address App BackgroundCheck BirthdayPeople Campus Carrier Condition ConnectedPerson CustomSender Email FieldDatum FieldDefinition FieldOption Form FormCategory FormField FormFieldCondition FormFieldOption FormSubmission FormSubmissionValue Grade Household HouseholdMembership InactiveReason List ListCategory ListResult ListShare ListStar MailchimpSyncStatus MaritalStatus MembershipType Message MessageGroup NamePrefix NameSuffix Note NoteCategory NoteCategoryShare NoteCategorySubscription Organization OrganizationStatistics PeopleImport PeopleImportConflict PeopleImportHistory Person PersonApp PersonMerger PhoneNumber PlatformNotification Report Rule SchoolOption ServiceTime SocialProfile SpamEmailAddress Tab Workflow WorkflowAssigneeSummary WorkflowAssigneeWorkflowSummary WorkflowCard WorkflowCardActivity WorkflowCardNote WorkflowCategory WorkflowShare WorkflowStep WorkflowStepAssigneeSummary",
    realTypes: { Assignee: "Person", Customizable: "Person", PrimaryCampus: "Campus", Step: "WorkflowStep" },
    belongsTo: {
      Address: "Person",
      App: "Person",
      BackgroundCheck: "Person",
      Condition: "List Rule",
      ConnectedPerson: "Person",
      Email: "Person",
      FieldDatum: "Person",
      FieldDefinition: "Tab",
      FieldOption: "FieldDefinition Tab",
      FormField: "Form FormSubmission",
      FormFieldCondition: "Form FormField",
      FormFieldOption: "Form FormField",
      FormSubmission: "Form",
      FormSubmissionValue: "Form FormSubmission",
      Household: "Person",
      HouseholdMembership: "Household Person",
      List: "ListCategory",
      ListResult: "List",
      ListShare: "List",
      ListStar: "List",
      MailchimpSyncStatus: "List",
      Message: "MessageGroup Person",
      MessageGroup: "Person",
      Note: "Person",
      NoteCategoryShare: "NoteCategory",
      NoteCategorySubscription: "NoteCategory",
      PeopleImportConflict: "PeopleImport",
      PeopleImportHistory: "PeopleImport",
      PersonApp: "Person",
      PhoneNumber: "Person",
      PlatformNotification: "Person",
      Rule: "List",
      ServiceTime: "Campus",
      SocialProfile: "Person",
      WorkflowAssigneeWorkflowSummary: "Person",
      WorkflowCard: "Person Workflow",
      WorkflowCardActivity: "Person WorkflowCard",
      WorkflowCardNote: "Person WorkflowCard",
      WorkflowShare: "Person Workflow",
      WorkflowStep: "Workflow",
      WorkflowStepAssigneeSummary: "Workflow WorkflowStep"
    },
    referredToBy: {
      Campus: "Form List Person Workflow",
      FieldDefinition: "FieldDatum",
      FieldOption: "FieldDatum",
      FormCategory: "Form",
      Household: "PeopleImportHistory",
      InactiveReason: "Person",
      ListCategory: "List",
      MaritalStatus: "Person",
      NamePrefix: "Person",
      NameSuffix: "Person",
      NoteCategory: "Note",
      Person:
        "Condition FormSubmission List ListResult ListShare NoteCategory NoteCategoryShare NoteCategorySubscription PeopleImport PeopleImportHistory PersonMerger Report Workflow WorkflowAssigneeSummary WorkflowStep WorkflowStepAssigneeSummary",
      SchoolOption: "Person SchoolOption",
      Tab: "FieldDatum",
      Workflow: "WorkflowAssigneeWorkflowSummary",
      WorkflowCategory: "Workflow",
      WorkflowStep: "WorkflowCard WorkflowCardActivity"
    },
    changes: {
      FieldDatum: "FieldOption",
      FieldDefinition: "FieldDatum",
      FieldOption: "FieldDatum",
      FormSubmission: "Person",
      List: "Condition ListResult MailchimpSyncStatus Rule",
      PeopleImport: "Person",
      Person: "BirthdayPeople OrganizationStatistics",
      PersonMerger: "Person",
      Tab: "FieldDefinition",
      Workflow: "WorkflowCard WorkflowStep",
      WorkflowCard:
        "WorkflowAssigneeSummary WorkflowAssigneeWorkflowSummary WorkflowCardActivity WorkflowStep WorkflowStepAssigneeSummary",
      WorkflowStep: "WorkflowCard"
    },
    same: {}
  },
  publishing: {
    types:
      "Channel ChannelDefaultEpisodeResource ChannelDefaultTime ChannelNextTime Episode EpisodeResource EpisodeStatistics EpisodeTime NoteTemplate Organization Series Speaker Speakership",
    realTypes: {},
    belongsTo: {
      ChannelDefaultEpisodeResource: "Channel",
      ChannelDefaultTime: "Channel",
      ChannelNextTime: "Channel",
      Episode: "Channel",
      EpisodeResource: "Episode",
      EpisodeStatistics: "Channel",
      EpisodeTime: "Episode",
      NoteTemplate: "Episode",
      Speakership: "Episode"
    },
    referredToBy: {
      Channel: "Episode Series",
      Episode: "Channel",
      NoteTemplate: "Episode",
      Series: "Channel Episode",
      Speaker: "Speakership"
    },
    changes: {},
    same: {}
  },
  registrations: {
    types:
      "Attendee Campus Category EmergencyContact Organization Person Registration SelectionType Signup SignupLocation SignupTime",
    realTypes: {},
    belongsTo: {
      EmergencyContact: "Attendee",
      SelectionType: "Attendee Signup",
      SignupLocation: "Signup",
      SignupTime: "Signup"
    },
    referredToBy: {
      EmergencyContact: "Attendee",
      Person: "Attendee Registration",
      Registration: "Attendee",
      SelectionType: "Attendee",
      SignupLocation: "Signup",
      SignupTime: "Signup"
    },
    changes: {},
    same: { Person: "people/Person", Campus: "people/Campus" }
  },
  services: {
    types:
      "Arrangement ArrangementSections Attachment AttachmentActivity AttachmentType AttachmentTypeGroup Attendance AvailableSignup Blockout BlockoutDate BlockoutException BlockoutScheduleConflict Chat Contributor CustomSlide Email EmailTemplate EmailTemplateRenderedResponse Folder FolderPath Item ItemAssignment ItemNote ItemNoteCategory ItemTime Key Live LiveController Media MediaSchedule NeededPosition Organization Person PersonTeamPositionAssignment Plan PlanImportMetadata PlanNote PlanNoteCategory PlanPerson PlanPersonTime PlanTemplate PlanTime PublicView ReportTemplate Schedule ScheduledPerson SchedulingPreference Series ServiceType ServiceTypePath SignupSheet SignupSheetMetadata SkippedAttachment Song SongSchedule SongbookStatus SplitTeamRehearsalAssignment Tag TagGroup Team TeamLeader TeamPosition TextSetting TimePreferenceOption Zoom",
    realTypes: {},
    belongsTo: {
      Arrangement: "Song",
      ArrangementSections: "Arrangement Song",
      Attachment: "Arrangement Item Key Media Plan ServiceType Song",
      Attendance: "Plan ServiceType",
      AvailableSignup: "Person",
      Blockout: "Person",
      BlockoutDate: "Blockout Person",
      BlockoutException: "Blockout Person",
      Contributor: "Plan ServiceType",
      CustomSlide: "Item Plan ServiceType",
      Email: "Person",
      Item: "Live Plan PlanTemplate ServiceType",
      ItemAssignment: "Item Plan ServiceType",
      ItemNote: "Item Song",
      ItemNoteCategory: "ServiceType",
      ItemTime: "Item Live Plan Series",
      Key: "Arrangement Song",
      Live: "Plan Series",
      LiveController: "ServiceType",
      Media: "Item",
      MediaSchedule: "Media",
      NeededPosition: "Plan Series",
      PersonTeamPositionAssignment: "Person ServiceType Team TeamPosition",
      Plan: "Live Series ServiceType",
      PlanNote: "Plan PlanTemplate ServiceType",
      PlanNoteCategory: "ServiceType",
      PlanPerson: "Person Plan PlanTemplate",
      PlanPersonTime: "PlanPerson ServiceType",
      PlanTemplate: "ServiceType",
      PlanTime: "Plan PlanPerson Schedule ServiceType",
      PublicView: "ServiceType",
      Schedule: "Person Plan",
      ScheduledPerson: "AvailableSignup Person SignupSheet",
      SchedulingPreference: "Person",
      ServiceType: "Folder Team",
      SignupSheet: "AvailableSignup Person",
      SignupSheetMetadata: "AvailableSignup Person SignupSheet",
      SongSchedule: "Song",
      SplitTeamRehearsalAssignment: "PlanTime ServiceType",
      Tag: "Arrangement Media Person Song TagGroup TeamPosition",
      Team: "ServiceType",
      TeamLeader: "Person Team",
      TeamPosition: "ServiceType Team",
      TextSetting: "Person",
      TimePreferenceOption: "ServiceType",
      Zoom: "Attachment Media"
    },
    referredToBy: {
      Arrangement: "Item Key SongSchedule",
      ArrangementSections: "Arrangement",
      Attachment: "AttachmentActivity CustomSlide Item SkippedAttachment Zoom",
      AttachmentType: "Attachment Plan TeamPosition",
      AttachmentTypeGroup: "AttachmentType",
      Blockout: "BlockoutDate BlockoutException",
      EmailTemplate: "EmailTemplateRenderedResponse",
      Folder: "Person ServiceType TagGroup",
      Item: "CustomSlide ItemAssignment ItemNote ItemTime Song SongSchedule",
      ItemNoteCategory: "ItemNote",
      ItemTime: "Live",
      Key: "Item SongSchedule",
      Live: "Plan",
      Organization: "AvailableSignup Blockout BlockoutScheduleConflict Schedule",
      Person:
        "Arrangement Attachment AvailableSignup Blockout BlockoutDate BlockoutScheduleConflict Contributor EmailTemplateRenderedResponse Live LiveController PersonTeamPositionAssignment Plan PlanNote PlanPerson PlanTemplate Schedule ScheduledPerson SchedulingPreference SkippedAttachment Team TeamLeader Zoom",
      Plan:
        "BlockoutScheduleConflict Contributor Item ItemAssignment ItemTime MediaSchedule NeededPosition PlanPerson PlanPersonTime Schedule SignupSheet SongSchedule",
      PlanNoteCategory: "PlanNote",
      PlanPerson: "Attendance BlockoutScheduleConflict PlanPersonTime Schedule",
      PlanTime: "Attendance ItemTime NeededPosition PlanPerson PlanPersonTime Schedule SignupSheetMetadata",
      PublicView: "ServiceType",
      Series: "Plan",
      ServiceType:
        "AvailableSignup BlockoutScheduleConflict ItemNoteCategory Live MediaSchedule Plan PlanNoteCategory PlanPerson PlanTemplate Schedule SongSchedule Team",
      ServiceTypePath: "ServiceType",
      SignupSheet: "ScheduledPerson",
      Song: "Arrangement Item",
      Tag: "TeamPosition",
      TagGroup: "Tag",
      Team:
        "NeededPosition PlanNote PlanNoteCategory PlanPerson PlanTime Schedule SignupSheet SplitTeamRehearsalAssignment TeamLeader TeamPosition",
      TeamPosition: "PersonTeamPositionAssignment PlanTime SignupSheet",
      TimePreferenceOption: "NeededPosition PersonTeamPositionAssignment PlanPerson SplitTeamRehearsalAssignment"
    },
    changes: {},
    same: { Person: "people/Person" }
  },
  webhooks: {
    types: "AvailableEvent Delivery Event Organization WebhookSubscription",
    realTypes: {},
    belongsTo: { Delivery: "Event WebhookSubscription", Event: "WebhookSubscription" },
    referredToBy: { Event: "Delivery" },
    changes: {},
    same: {}
  }
}
