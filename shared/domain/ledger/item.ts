import type { InAddress } from "../accounts/in-address.ts";
import type { OwnCard } from "../accounts/own-card.ts";
import type { Settings } from "../accounts/settings.ts";
import type { HeldLine } from "../commands/held-line.ts";
import type { Contact } from "../contacts/contact.ts";
import type { Template } from "../drafts/template.ts";
import type { NetworkingEvent } from "../events/event.ts";
import type { EventSeries } from "../events/series.ts";
import type { FollowUp } from "../follow-ups/follow-up.ts";
import type { Goal } from "../goals/goal.ts";
import type { Group } from "../groups/group.ts";
import type { Introduction } from "../introductions/introduction.ts";
import type { Forgotten } from "../leaving/forgotten.ts";
import type { AskedLink, LinkedAddress } from "../linking/asked-link.ts";
import type { Invitation } from "../linking/invitation.ts";
import type { HeldMail } from "../mail/held-mail.ts";
import type { Outcome } from "../outcomes/outcome.ts";
import type { Answered } from "../questions/choice.ts";

/** Everything that an account has recorded, one item each. */
export type Item =
  | Contact
  | FollowUp
  | Group
  | Goal
  | NetworkingEvent
  | EventSeries
  | Outcome
  | Introduction
  | HeldMail
  | HeldLine
  | Forgotten
  | Settings
  | OwnCard
  | Template
  | InAddress
  | AskedLink
  | LinkedAddress
  | Invitation
  | Answered;
export type ItemKind = Item["kind"];
export type ItemOf<K extends ItemKind> = Extract<Item, { kind: K }>;

/** Names one item of an account. */
export type ItemRef = { readonly kind: ItemKind; readonly id: string };

/** One item as it was and as it shall be; null where it did not or shall not exist. */
export type Change = { readonly ref: ItemRef; readonly before: Item | null; readonly after: Item | null };
