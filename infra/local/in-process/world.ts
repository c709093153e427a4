import { createHash } from "node:crypto";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { TableClient } from "../../../shared/adapters/dynamo/table-client.ts";
import { createLoopback, type Loopback, type ObservedCall } from "../loopback/loopback.ts";
import type { LocalTextract } from "../loopback/textract/local-textract.ts";
import { mailDomain } from "../resources.ts";
import { callName } from "./call-name.ts";
import { type FunctionName, functionHandler } from "./function-handlers.ts";
import { beginLife, type Life } from "./life.ts";
import { ownTable } from "./own-table.ts";
import { wiredPorts } from "./wired-ports.ts";

/** A function's call of AWS, before it is carried out or after. */
export type FunctionCall = {
  /** `receive-mail ses.SendRawEmail` */
  readonly name: string;
  readonly caller: string;
  readonly phase: "before" | "after";
  /** The function dies here: before, the call never happens; after, its answer never comes. */
  readonly die: () => void;
};

export type WorldOptions = {
  /** A DynamoDB; the world has a table of its own in it. */
  readonly databaseUrl: string;
  readonly startsAt: string;
  readonly owners: readonly string[];
  readonly photosADay?: number | undefined;
  readonly textract: LocalTextract;
  /** Awaited. */
  readonly onCall?: ((call: FunctionCall) => void | Promise<void>) | undefined;
  /** An invocation begins or has ended. */
  readonly onLife?: ((caller: string, phase: "begins" | "ended") => void) | undefined;
};

export type Ending =
  | { readonly kind: "returned"; readonly value: unknown }
  | { readonly kind: "threw"; readonly error: unknown }
  | { readonly kind: "died" };

/** All of Nextday in this process, on a clock that stands still until it is moved. */
export type World = {
  readonly clock: { now: string };
  readonly loopback: Loopback;
  readonly dataDir: string;
  /** The table as nobody's call sees it. */
  readonly table: TableClient;
  readonly invoke: (name: FunctionName, event: unknown) => Promise<Ending>;
  /** When functions ran. */
  readonly moments: ReadonlySet<string>;
  /** The n-th token, 1 being the first, is the same in every world. */
  readonly tokens: { count: number };
  readonly close: () => Promise<void>;
};

/** `fill` is given the folder and the table before anything looks at them. */
export async function openWorld(
  options: WorldOptions,
  fill?: (dataDir: string, table: TableClient) => Promise<void>,
): Promise<World> {
  const dataDir = mkdtempSync(join(tmpdir(), "nextday-world-"));
  const table = await ownTable(options.databaseUrl);
  await fill?.(dataDir, table);
  const clock = { now: options.startsAt };
  const lives = new Map<string, Life>();
  const loopback = await createLoopback({
    dataDir,
    now: () => clock.now,
    dynamodbUrl: options.databaseUrl,
    visibilitySeconds: { mail: handled, account: handled, feedback: handled },
    textract: options.textract,
    onCall: (call) => observe(call, lives, options.onCall),
  });
  const tokens = { count: 0 };
  const world = { clock, loopback, dataDir, table, moments: new Set<string>(), tokens };
  return {
    ...world,
    async invoke(name, event) {
      const life = beginLife(`${name}.${lives.size + 1}`, loopback.requestHandler);
      lives.set(life.caller, life);
      world.moments.add(clock.now);
      return run({ world, life, options }, name, event);
    },
    async close() {
      await loopback.close();
      await table.close();
      rmSync(dataDir, { recursive: true });
    },
  };
}

/** Longer than any world lasts: who delivers decides by its clock when a message is visible again. */
const handled = 43_200;

async function observe(
  call: ObservedCall,
  lives: ReadonlyMap<string, Life>,
  onCall: WorldOptions["onCall"],
): Promise<void> {
  const life = lives.get(call.caller);
  if (!life || life.isOver()) {
    call.drop();
    return;
  }
  const [functionName = ""] = call.caller.split(".");
  await onCall?.({
    name: `${functionName} ${callName(call)}`,
    caller: call.caller,
    phase: call.phase,
    die() {
      life.die();
      call.drop();
    },
  });
}

type Running = {
  readonly world: Pick<World, "clock" | "loopback" | "table" | "tokens">;
  readonly life: Life;
  readonly options: WorldOptions;
};

async function run(running: Running, name: FunctionName, event: unknown): Promise<Ending> {
  const { world, life, options } = running;
  options.onLife?.(life.caller, "begins");
  const { ports, close } = wiredPorts({
    loopback: world.loopback,
    caller: life.caller,
    photosADay: options.photosADay ?? 2000,
    table: world.table.table,
    requestHandler: life.requestHandler,
  });
  const handler = functionHandler(name, {
    ...ports,
    clock: () => world.clock.now,
    secrets: { newToken: () => token((world.tokens.count += 1)) },
    pause: async () => undefined,
    owners: options.owners,
    mailDomain,
  });
  const returned = handler(event).then(
    (value) => ({ kind: "returned", value }) as const,
    (error: unknown) => ({ kind: "threw", error }) as const,
  );
  const ending = await Promise.race([returned, life.died.then(() => ({ kind: "died" }) as const)]);
  life.die();
  close();
  options.onLife?.(life.caller, "ended");
  return ending;
}

const letters = "abcdefghijklmnopqrstuvwxyz234567";

function token(n: number): string {
  const bytes = createHash("sha256").update(`token ${n}`).digest().subarray(0, 26);
  return Array.from(bytes, (byte) => letters.charAt(byte % 32)).join("");
}
