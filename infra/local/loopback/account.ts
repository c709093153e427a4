/** What an AWS account tells of itself where a loopback has no state of its own: whoever opens it says what is to be told. */
export type AccountState = {
  readonly stacks: readonly StackState[];
  readonly identities: readonly IdentityState[];
  /** False: AWS has stopped all mail that the account sends. */
  readonly sendingEnabled: boolean;
  readonly mailsADay: number;
  readonly activeRuleSet: string | null;
  readonly alarms: readonly AlarmState[];
};

export type StackState = {
  readonly name: string;
  /** As `CREATE_COMPLETE`. */
  readonly status: string;
  readonly outputs: Readonly<Record<string, string>>;
};

export type VerificationState = "Pending" | "Success" | "Failed" | "TemporaryFailure" | "NotStarted";

/** A domain that SES is to send from. */
export type IdentityState = {
  readonly domain: string;
  readonly verification: VerificationState;
  readonly dkim: { readonly enabled: boolean; readonly status: VerificationState };
  /** The envelope's domain; null: SES's own. */
  readonly mailFrom: { readonly domain: string; readonly status: VerificationState } | null;
};

export type AlarmState = {
  readonly name: string;
  readonly description: string;
  readonly state: "OK" | "ALARM" | "INSUFFICIENT_DATA";
  /** False: it rings and nobody is told. */
  readonly tells: boolean;
};

/** Nothing is deployed, and SES is in its sandbox. */
const newAccount: AccountState = {
  stacks: [],
  identities: [],
  sendingEnabled: true,
  mailsADay: 200,
  activeRuleSet: null,
  alarms: [],
};

/** The account as it is at the moment. */
export type CurrentAccount = {
  readonly read: () => AccountState;
  readonly change: (state: AccountState) => void;
};

export function currentAccount(): CurrentAccount {
  let current = newAccount;
  return { read: () => current, change: (state) => void (current = state) };
}
