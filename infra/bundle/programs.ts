/** Packages with parts in machine code: they cannot be bundled, and are put beside the bundle. */
export const nativePackages = ["sharp"] as const;
export type NativePackage = (typeof nativePackages)[number];

export type Program = {
  /** From the project's folder. */
  readonly entry: string;
  /** What is imported only when it is needed becomes files of its own: more to store, less to start. */
  readonly inParts: boolean;
  readonly native: readonly NativePackage[];
};

/** What each function is bundled of, by its name. */
export const programs = {
  "receive-mail": { entry: "functions/receive-mail/index.ts", inParts: true, native: ["sharp"] },
  "wake-accounts": { entry: "functions/wake-accounts/index.ts", inParts: false, native: [] },
  "serve-account": { entry: "functions/serve-account/index.ts", inParts: true, native: [] },
  "record-feedback": { entry: "functions/record-feedback/index.ts", inParts: false, native: [] },
  "activate-rule-set": { entry: "infra/aws/activate-rule-set/index.ts", inParts: false, native: [] },
} as const satisfies Readonly<Record<string, Program>>;

export type ProgramName = keyof typeof programs;
