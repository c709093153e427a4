/** Packages with parts in machine code or in WebAssembly: they cannot be bundled, and are put beside the bundle. */
export const nativePackages = ["sharp", "heic-decode", "@hyzyla/pdfium", "zxing-wasm"] as const;
export type NativePackage = (typeof nativePackages)[number];

export type Program = {
  /** From the project's folder. */
  readonly entry: string;
  /** What is imported only when it is needed becomes files of its own: more to store, less to start. */
  readonly inParts: boolean;
  readonly native: readonly NativePackage[];
  /** What it starts in threads of their own: files beside it, by their names. */
  readonly threads: Readonly<Record<string, string>>;
};

/** What each function is bundled of, by its name. */
export const programs = {
  "receive-mail": {
    entry: "functions/receive-mail/index.ts",
    inParts: true,
    native: nativePackages,
    threads: { decoder: "shared/adapters/images/apart/decoder.ts" },
  },
  "wake-accounts": { entry: "functions/wake-accounts/index.ts", inParts: false, native: [], threads: {} },
  "serve-account": { entry: "functions/serve-account/index.ts", inParts: true, native: [], threads: {} },
  "record-feedback": { entry: "functions/record-feedback/index.ts", inParts: false, native: [], threads: {} },
  "stop-mails": { entry: "functions/stop-mails/index.ts", inParts: false, native: [], threads: {} },
  "activate-rule-set": {
    entry: "infra/aws/activate-rule-set/index.ts",
    inParts: false,
    native: [],
    threads: {},
  },
} as const satisfies Readonly<Record<string, Program>>;

export type ProgramName = keyof typeof programs;
