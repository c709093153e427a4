import { blockVerb } from "../accounts/block-verb.ts";
import { currencyVerb } from "../accounts/currency-verb.ts";
import { digestAtVerb } from "../accounts/digest-at-verb.ts";
import { digestMostVerb } from "../accounts/digest-most-verb.ts";
import { exchangeVerb } from "../accounts/exchange-verb.ts";
import { holidayVerb } from "../accounts/holiday-verb.ts";
import { localeVerb } from "../accounts/locale-verb.ts";
import { marginVerb } from "../accounts/margin-verb.ts";
import { meVerb } from "../accounts/me-verb.ts";
import { newInAddressVerb } from "../accounts/new-in-address-verb.ts";
import { pauseVerb } from "../accounts/pause-verb.ts";
import { rateVerb } from "../accounts/rate-verb.ts";
import { resumeVerb } from "../accounts/resume-verb.ts";
import { settingsVerb } from "../accounts/settings-verb.ts";
import { stopVerb } from "../accounts/stop-verb.ts";
import { targetVerb } from "../accounts/target-verb.ts";
import { timezoneVerb } from "../accounts/timezone-verb.ts";
import { weekdaysVerb } from "../accounts/weekdays-verb.ts";
import { briefVerb } from "../briefs/brief-verb.ts";
import { aboutVerb } from "../contacts/about-verb.ts";
import { fixVerb } from "../contacts/fix-verb.ts";
import { mergeVerb } from "../contacts/merge-verb.ts";
import { needsVerb } from "../contacts/needs-verb.ts";
import { noteVerb } from "../contacts/note-verb.ts";
import { offersVerb } from "../contacts/offers-verb.ts";
import { templateVerb } from "../drafts/template-verb.ts";
import { atVerb } from "../events/at-verb.ts";
import {
  attendedVerb,
  lateVerb,
  medicalVerb,
  missedVerb,
  substituteVerb,
} from "../events/attendance-verbs.ts";
import { attendeesVerb } from "../events/attendees-verb.ts";
import { eventVerb } from "../events/event-verb.ts";
import { scorecardVerb } from "../events/scorecard-verb.ts";
import { costVerb, hoursVerb, parkingVerb } from "../events/spent-verbs.ts";
import { exportVerb } from "../export/export-verb.ts";
import { doneVerb } from "../follow-ups/done-verb.ts";
import { keepVerb } from "../follow-ups/keep-verb.ts";
import { letGoVerb } from "../follow-ups/let-go-verb.ts";
import { pileVerb } from "../follow-ups/pile-verb.ts";
import { planVerb } from "../follow-ups/plan-verb.ts";
import { skipVerb } from "../follow-ups/skip-verb.ts";
import { snoozeVerb } from "../follow-ups/snooze-verb.ts";
import { coldVerb, warmVerb } from "../follow-ups/warm-verbs.ts";
import { balanceVerb } from "../giving/balance-verb.ts";
import { vipVerb } from "../giving/vip-verb.ts";
import { wonThroughMeVerb } from "../giving/won-through-me-verb.ts";
import { dropGoalVerb } from "../goals/drop-goal-verb.ts";
import { goalVerb } from "../goals/goal-verb.ts";
import { goalsVerb } from "../goals/goals-verb.ts";
import { tallyVerb } from "../goals/tally-verb.ts";
import { whatIfVerb } from "../goals/what-if-verb.ts";
import { baselineVerb } from "../groups/baseline-verb.ts";
import { groupVerb } from "../groups/group-verb.ts";
import { isVerb } from "../groups/is-verb.ts";
import { palmsVerb } from "../groups/palms-verb.ts";
import { importVerb } from "../import/import-verb.ts";
import { helpedVerb, nothingCameVerb } from "../introductions/came-verbs.ts";
import { declineIntroductionVerb } from "../introductions/decline-verb.ts";
import { introduceVerb } from "../introductions/introduce-verb.ts";
import { introducedVerb } from "../introductions/introduced-verb.ts";
import { saidNoVerb, saidYesVerb } from "../introductions/said-verbs.ts";
import { deleteVerb } from "../leaving/delete-verb.ts";
import { forgetVerb } from "../leaving/forget-verb.ts";
import { removeVerb } from "../leaving/remove-verb.ts";
import { inviteVerb } from "../linking/invite-verb.ts";
import { linkVerb } from "../linking/link-verb.ts";
import { unlinkVerb } from "../linking/unlink-verb.ts";
import { releaseVerb } from "../mail/release-verb.ts";
import { coffeeVerb } from "../outcomes/coffee-verb.ts";
import { creditVerb } from "../outcomes/credit-verb.ts";
import { givenVerb } from "../outcomes/given-verb.ts";
import { invoiceVerb, refundVerb } from "../outcomes/invoice-verbs.ts";
import { leadVerb } from "../outcomes/lead-verb.ts";
import { lostVerb } from "../outcomes/lost-verb.ts";
import { partnerVerb } from "../outcomes/partner-verb.ts";
import { statusVerb } from "../outcomes/status-verb.ts";
import { wonVerb } from "../outcomes/won-verb.ts";
import { findVerb } from "../recall/find-verb.ts";
import { listVerb } from "../recall/list-verb.ts";
import { openVerb } from "../recall/open-verb.ts";
import { showVerb } from "../recall/show-verb.ts";
import { needsListVerb, offersListVerb } from "../recall/told-list-verbs.ts";
import { roiVerb } from "../roi/roi-verb.ts";
import { confirmVerb } from "./confirm-verb.ts";
import { helpVerb } from "./help-verb.ts";
import { undoVerb } from "./undo-verb.ts";
import type { Verb } from "./verb.ts";

/** The reply language: every verb there is, in the order in which `help` tells of them. */
export const registry: readonly Verb[] = [
  doneVerb,
  snoozeVerb,
  skipVerb,
  letGoVerb,
  warmVerb,
  coldVerb,
  noteVerb,
  aboutVerb,
  needsVerb,
  offersVerb,
  coffeeVerb,
  leadVerb,
  givenVerb,
  statusVerb,
  wonVerb,
  wonThroughMeVerb,
  invoiceVerb,
  refundVerb,
  lostVerb,
  partnerVerb,
  creditVerb,
  introduceVerb,
  declineIntroductionVerb,
  saidYesVerb,
  saidNoVerb,
  introducedVerb,
  helpedVerb,
  nothingCameVerb,
  balanceVerb,
  vipVerb,
  atVerb,
  isVerb,
  fixVerb,
  mergeVerb,
  keepVerb,
  planVerb,
  pileVerb,
  groupVerb,
  baselineVerb,
  palmsVerb,
  eventVerb,
  attendeesVerb,
  scorecardVerb,
  briefVerb,
  targetVerb,
  attendedVerb,
  missedVerb,
  lateVerb,
  medicalVerb,
  substituteVerb,
  hoursVerb,
  costVerb,
  parkingVerb,
  roiVerb,
  goalVerb,
  dropGoalVerb,
  goalsVerb,
  tallyVerb,
  whatIfVerb,
  findVerb,
  showVerb,
  openVerb,
  listVerb,
  needsListVerb,
  offersListVerb,
  templateVerb,
  meVerb,
  rateVerb,
  marginVerb,
  currencyVerb,
  exchangeVerb,
  timezoneVerb,
  digestAtVerb,
  digestMostVerb,
  weekdaysVerb,
  holidayVerb,
  blockVerb,
  localeVerb,
  pauseVerb,
  stopVerb,
  resumeVerb,
  forgetVerb,
  removeVerb,
  exportVerb,
  importVerb,
  deleteVerb,
  settingsVerb,
  linkVerb,
  unlinkVerb,
  newInAddressVerb,
  inviteVerb,
  confirmVerb,
  releaseVerb,
  undoVerb,
  helpVerb,
];
