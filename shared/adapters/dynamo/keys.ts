import { createHash } from "node:crypto";
import type { Clues } from "../../domain/contacts/clues.ts";
import type { Item, ItemKind, ItemRef } from "../../domain/ledger/item.ts";
import { mailboxOf } from "../../domain/trust/mailbox.ts";
import { wakeShards } from "./table.ts";

export type Key = { readonly pk: string; readonly sk: string };

const lower = (text: string) => text.toLowerCase();

/** Where everything lies in the one table. An account's items share its partition. */
export const keys = {
  account: (accountId: string): Key => ({ pk: `account#${accountId}`, sk: "account" }),
  settings: (accountId: string): Key => ({ pk: `account#${accountId}`, sk: "item#settings#settings" }),
  /** As it is written, and as its mailbox: that is another where a provider knows several ways to write one. */
  senders: (address: string): readonly Key[] =>
    [...new Set([lower(address), mailboxOf(address)])].map((name) => ({
      pk: `sender#${name}`,
      sk: "sender",
    })),
  inToken: (token: string): Key => ({ pk: `in#${token}`, sk: "in" }),
  linkCode: (code: string): Key => ({ pk: `code#${code}`, sk: "code" }),
  invited: (mailbox: string): Key => ({ pk: `invited#${mailbox}`, sk: "invited" }),
  /** Mails of somebody who is nobody's address yet, and when that was told. */
  strangersMail: (author: string, mail: string): Key => ({
    pk: `stranger#${mailboxOf(author)}`,
    sk: `held#${mail}`,
  }),
  strangerTold: (author: string): Key => ({ pk: `stranger#${mailboxOf(author)}`, sk: "told" }),
  /** How often something was done on a UTC day, over all accounts. */
  daily: (what: string, utcDay: string): Key => ({ pk: `${what}#${utcDay}`, sk: "count" }),
  suppressed: (address: string): Key => ({ pk: `suppressed#${lower(address)}`, sk: "suppressed" }),
  thread: (token: string): Key => ({ pk: `token#${token}`, sk: "thread" }),
  photoBudget: (utcDay: string): Key => ({ pk: `photos#${utcDay}`, sk: "photos" }),
  entryPart: (accountId: string, entry: string, part: number): Key => ({
    pk: `account#${accountId}`,
    sk: `entry#${entry}#${String(part).padStart(4, "0")}`,
  }),
  owed: (accountId: string, mail: { at: string; id: string }): Key => ({
    pk: `account#${accountId}`,
    sk: `owed#${mail.at}#${mail.id}`,
  }),
  lookUp: (accountId: string, clue: string, contactId: string): Key => ({
    pk: `account#${accountId}`,
    sk: `${clue}#${contactId}`,
  }),
};

/** Sort-key prefixes that are queried. Open follow-ups lie apart, so that a digest never reads the closed ones. */
export const prefixOf = {
  kind: (kind: ItemKind) => `item#${kind}#`,
  openFollowUps: "open#follow-up#",
  items: "item#",
  entries: "entry#",
  entry: (entry: string) => `entry#${entry}#`,
  owed: "owed#",
  lookUp: (clue: string) => `${clue}#`,
  strangersMail: "held#",
};

/** What stands before the contact's id in a look-up: `email#jane@example.com`. */
export const clueTexts = ({ emails, phones, names }: Clues): readonly string[] => [
  ...emails.map((email) => `email#${email}`),
  ...phones.map((phone) => `phone#${phone}`),
  ...names.map((name) => `name#${name}`),
];

/** An item's key: an open follow-up moves when it is closed. */
export function itemKey(accountId: string, item: Item): Key {
  const open = item.kind === "follow-up" && item.status === "open";
  return { pk: `account#${accountId}`, sk: `${open ? "open" : "item"}#${item.kind}#${item.id}` };
}

/** Every key under which the named item may lie. */
export function candidateKeys(accountId: string, ref: ItemRef): readonly Key[] {
  const places = ref.kind === "follow-up" ? ["open", "item"] : ["item"];
  return places.map((place) => ({ pk: `account#${accountId}`, sk: `${place}#${ref.kind}#${ref.id}` }));
}

export function wakeShard(accountId: string): string {
  return `wake#${createHash("sha256").update(accountId).digest().readUInt32BE(0) % wakeShards}`;
}

export const shardNames = Array.from({ length: wakeShards }, (_, shard) => `wake#${shard}`);
