import type { OutputName, QueueOutput } from "../aws/deployed-names.ts";
import type { DnsRecord } from "../aws/dns-records.ts";
import type { Told } from "./finding.ts";

/** All that is known of a deployment from outside. */
export type Facts = {
  readonly domain: string;
  readonly region: string;
  readonly dns: DnsFacts;
  readonly aws: Told<AwsFacts>;
};

/** Values by `MX in.example.com`: an MX's host, a TXT's text, a CNAME's target, in small letters; none where there is no record. */
export type DnsFacts = ReadonlyMap<string, Told<readonly string[]>>;

export type AwsFacts = {
  /** Null: there is none of this name. */
  readonly stack: Stack | null;
  readonly identity: Told<Identity>;
  readonly sending: Told<Sending>;
  /** Null: none is active. */
  readonly activeRuleSet: Told<string | null>;
  readonly queues: Told<ReadonlyMap<QueueOutput, QueueCounts>>;
  readonly alarms: Told<readonly Alarm[]>;
};

export type Stack = {
  /** As `UPDATE_COMPLETE`. */
  readonly status: string;
  readonly outputs: Readonly<Partial<Record<OutputName, string>>>;
  /** What SES made up: CNAMEs. */
  readonly dkimRecords: readonly DnsRecord[];
};

export type Verification = "Pending" | "Success" | "Failed" | "TemporaryFailure" | "NotStarted";

/** The domain as SES has it. */
export type Identity = {
  readonly verification: Verification;
  readonly signing: Verification;
  readonly signingEnabled: boolean;
  readonly mailFrom: Verification;
};

export type Sending = {
  readonly enabled: boolean;
  /** -1: as many as you like. */
  readonly mailsADay: number;
  readonly sentToday: number;
};

export type QueueCounts = { readonly waiting: number; readonly inWork: number };

export type Alarm = {
  readonly name: string;
  readonly description: string;
  readonly state: "OK" | "ALARM" | "INSUFFICIENT_DATA";
  readonly tells: boolean;
};
