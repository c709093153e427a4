import { contactName } from "../contacts/contact-name.ts";
import type { Template } from "../drafts/template.ts";
import type { NetworkingEvent } from "../events/event.ts";
import type { FollowUp } from "../follow-ups/follow-up.ts";
import type { Goal } from "../goals/goal.ts";
import { nounOf } from "../goals/goal-words.ts";
import type { Group } from "../groups/group.ts";
import type { Money } from "../money/money.ts";
import { minorDigits } from "../money/money-text.ts";
import type { Outcome } from "../outcomes/outcome.ts";
import { contactsTable } from "./contacts-table.ts";
import { type Cell, csv } from "./csv.ts";
import { introductionsTable } from "./introductions-table.ts";
import type { AllRecords } from "./records.ts";
import { seriesTable } from "./series-table.ts";
import { thanksCells } from "./thanks-cells.ts";

export type TextFile = { readonly name: string; readonly text: string };

type NameOf = (id: string | null) => Cell;

/** By which an import finds a record again, and whose it is. */
const ids = ["contact id", "id"] as const;

/** One table for each kind of record; `pictureOf`: the file of a contact's picture. */
export function exportTables(
  records: AllRecords,
  pictureOf: (contactId: string) => string | null,
): readonly TextFile[] {
  const { contacts, events, series, groups, goals, followUps, outcomes, introductions, templates } = records;
  const names = new Map([
    ...contacts.map((contact) => [contact.id, contactName(contact)] as const),
    ...[...events, ...groups].map(({ id, name }) => [id, name] as const),
  ]);
  const nameOf: NameOf = (id) => (id === null ? null : (names.get(id) ?? null));
  return [
    { name: "contacts.csv", text: contactsTable(records, { nameOf, pictureOf }) },
    { name: "follow-ups.csv", text: followUpsTable(followUps, nameOf) },
    { name: "outcomes.csv", text: outcomesTable(outcomes, nameOf) },
    ...(introductions.length > 0
      ? [{ name: "introductions.csv", text: introductionsTable(introductions, nameOf) }]
      : []),
    { name: "events.csv", text: eventsTable(events, nameOf) },
    ...(series.length > 0 ? [{ name: "series.csv", text: seriesTable(series, nameOf) }] : []),
    { name: "groups.csv", text: groupsTable(groups) },
    { name: "goals.csv", text: goalsTable(goals) },
    { name: "templates.csv", text: templatesTable(templates) },
  ];
}

const followUpsTable = (followUps: readonly FollowUp[], nameOf: NameOf): string =>
  csv(
    [
      ...["contact", "step", "due on", "status", "how", "of the pile", "created at", "closed at"],
      ...["thanks for", "thanks for whom", "thanks for amount", ...ids],
    ],
    followUps.map(({ id, contactId, step, dueOn, status, how, isOfPile, createdAt, closedAt, thanks }) => [
      ...[nameOf(contactId), step, dueOn, status, how],
      ...[isOfPile ? "yes" : "no", createdAt, closedAt, ...thanksCells(thanks), contactId, id],
    ]),
  );

const outcomesTable = (outcomes: readonly Outcome[], nameOf: NameOf): string =>
  csv(
    [
      ...["contact", "what", "amount", "currency", "day", "every", "ends on"],
      ...["referral status", "inside or outside", "referred", "referred id", "thanked for", ...ids],
    ],
    outcomes.map((each) => [
      ...[nameOf(each.contactId), each.what, ...amount(each.amount), each.day, each.every],
      ...[each.endsOn, each.status, each.reach, each.whom],
      ...[each.whomId, each.thankedFor.join("; "), each.contactId, each.id],
    ]),
  );

const eventsTable = (events: readonly NetworkingEvent[], nameOf: NameOf): string =>
  csv(
    [
      ...["name", "day", "starts at", "ends at", "zone", "place", "organizer", "cost", "currency"],
      ...["minutes", "group", "attendance", "cancelled", "for fun", "group id", "id"],
    ],
    events.map((each) => [
      ...[each.name, each.day, each.startsAt, each.endsAt, each.zone, each.place, each.organizer],
      ...[...amount(each.cost), each.minutes, nameOf(each.groupId), each.attendance],
      ...[each.isCancelled, each.isFun].map((is) => (is ? "yes" : "no")),
      ...[each.groupId, each.id],
    ]),
  );

const groupsTable = (groups: readonly Group[]): string =>
  csv(
    [
      ...["name", "since", "joining fee", "joining fee currency", "dues", "dues currency", "dues per"],
      ...["renews on", "meal per meeting", "meal currency", "minutes per meeting"],
      ...["baseline per month", "baseline currency", "id"],
    ],
    groups.map((group) => [
      ...[group.name, group.since, ...amount(group.joiningFee)],
      ...[...amount(group.dues?.amount ?? null), group.dues?.per ?? null, group.renewsOn],
      ...[...amount(group.mealPerMeeting), group.minutesPerMeeting, ...amount(group.baseline), group.id],
    ]),
  );

const goalsTable = (goals: readonly Goal[]): string =>
  csv(
    ["what", "target", "currency", "period", "since", "why", "counted by hand", "id"],
    goals.map((goal) => [
      nounOf(goal, 2),
      ...(goal.currency === null
        ? [goal.target, null]
        : amount({ minor: goal.target, currency: goal.currency })),
      ...[goal.period, goal.since, goal.why],
      goal.tallies.map(({ day, count }) => `${day}: ${count}`).join("; "),
      goal.id,
    ]),
  );

const templatesTable = (templates: readonly Template[]): string =>
  csv(
    ["kind", "text"],
    templates.map(({ id, text }) => [id, text]),
  );

/** In whole units, exact, and its currency. */
function amount(money: Money | null): readonly Cell[] {
  if (money === null) return [null, null];
  return [Number(`${money.minor}e-${minorDigits(money.currency)}`), money.currency];
}
