import { mkdtemp, open, readdir, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { installForLambda } from "../../../infra/bundle/install-for-lambda.ts";
import { nativePackages } from "../../../infra/bundle/programs.ts";

let folder = "";
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "nextday-native-"));
  installForLambda(folder, nativePackages);
});
afterAll(() => rm(folder, { recursive: true }));

/** The ELF header's e_machine, at byte 18 (System V ABI, "ELF header"). */
const arm64 = 183;

async function machineOf(path: string): Promise<number> {
  const file = await open(path);
  const { buffer } = await file.read(Buffer.alloc(20), 0, 20, 0);
  await file.close();
  expect(buffer.toString("latin1", 1, 4)).toBe("ELF");
  return buffer.readUInt16LE(18);
}

test("machine code that is deployed is arm64's, whatever machine deploys it", async () => {
  const files = await readdir(folder, { recursive: true });
  const native = files.filter((name) => /\.node$|\.so(\.|$)/.test(name));
  expect(native.length).toBeGreaterThanOrEqual(2);
  for (const name of native) await expect(machineOf(join(folder, name)), name).resolves.toBe(arm64);
});
