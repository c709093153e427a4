import type { FunctionCall } from "../in-process/world.ts";

/** Before the n-th call of that name, or after it: it took effect, and its answer was lost. */
export type CrashPoint = {
  readonly name: string;
  readonly nth: number;
  readonly phase: FunctionCall["phase"];
};

/** Every point of a run that made these calls. */
export function crashPoints(calls: readonly string[]): readonly CrashPoint[] {
  return numbered(calls).flatMap(({ name, nth }) =>
    (["before", "after"] as const).map((phase) => ({ name, nth, phase })),
  );
}

function numbered(names: readonly string[]): readonly { readonly name: string; readonly nth: number }[] {
  const counts = new Map<string, number>();
  return names.map((name) => {
    const nth = (counts.get(name) ?? 0) + 1;
    counts.set(name, nth);
    return { name, nth };
  });
}

/** What became of a crash that was to be. */
export type Crash = {
  struck: boolean;
  /**
   * It fell into the one window there is (docs/decisions/003): SES had got a mail of the function that died, and that the mail is
   * owed no more was not written. Such a mail is sent a second time.
   */
  inTheWindow: boolean;
};

/** Ends the function that comes to the point. */
export function crashAt(point: CrashPoint) {
  const crash: Crash = { struck: false, inTheWindow: false };
  const unsettled = new Map<string, number>();
  let met = 0;
  const onCall = (call: FunctionCall) => {
    const { caller, name, phase } = call;
    const count = unsettled.get(caller) ?? 0;
    const isHere = !crash.struck && name === point.name && phase === point.phase && (met += 1) === point.nth;
    if (phase === "before" && !isHere && isSending(name)) unsettled.set(caller, count + 1);
    if (phase === "after" && isSettling(name)) unsettled.set(caller, Math.max(0, count - 1));
    if (!isHere) return;
    crash.struck = true;
    crash.inTheWindow = (unsettled.get(caller) ?? 0) > 0;
    call.die();
  };
  return { crash, onCall };
}

const isSending = (name: string) => / ses\.SendRawEmail$/.test(name);
const isSettling = (name: string) => / dynamodb\.DeleteItem owed\b/.test(name);

export const pointText = ({ name, nth, phase }: CrashPoint) => `${phase} call ${nth} of ${name}`;
