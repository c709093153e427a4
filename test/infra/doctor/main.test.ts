import { spawn } from "node:child_process";
import { once } from "node:events";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";

const project = join(import.meta.dirname, "../../..");
const nowhere = join(tmpdir(), "nextday-no-such-file");
/** A machine on which nobody has set AWS up. */
const bare = {
  PATH: process.env["PATH"],
  AWS_EC2_METADATA_DISABLED: "true",
  AWS_CONFIG_FILE: nowhere,
  AWS_SHARED_CREDENTIALS_FILE: nowhere,
};

async function doctor(options: string, environment: NodeJS.ProcessEnv = {}) {
  const args = ["--import", "tsx", "infra/doctor/main.ts", ...options.split(" ")];
  const child = spawn(process.execPath, args, { cwd: project, env: { ...bare, ...environment } });
  const said = { out: "", err: "" };
  child.stdout.on("data", (chunk) => (said.out += String(chunk)));
  child.stderr.on("data", (chunk) => (said.err += String(chunk)));
  const [code] = (await once(child, "close")) as [number | null];
  return { code, ...said };
}

test("it can be tried out with no account, and shows what it would say", async () => {
  const { code, out, err } = await doctor("--try");
  expect({ code, err }).toEqual({ code: 1, err: "" });
  expect(out).toContain("\nwrong    Mails a day       SES is in its sandbox");
  expect(out).toContain('→ Set: _dmarc.in.example.com TXT "v=DMARC1; p=quarantine; adkim=s; aspf=r"\n');
  expect(out).toMatch(/\nWrong: 4\. Cannot be told: 1\. Well: \d+\.\n$/);
});

test.each([
  ["--domain nowhere", "--domain nowhere is no domain. See npm run doctor -- --help.\n"],
  ["--domain in.example.com", "No region is known: give --region us-east-1, or that of your deployment.\n"],
  ["--domain in.example.com --region eu-north-1", /^Nextday cannot run in eu-north-1: only in .*\n$/],
])("%s is refused in a line", async (options, line) => {
  const { code, out, err } = await doctor(options);
  expect({ code, out }).toEqual({ code: 2, out: "" });
  expect(err).toMatch(line);
});

test.each([
  ["without credentials", {}, "There are no AWS credentials on this machine."],
  [
    "without a network",
    { AWS_ACCESS_KEY_ID: "a", AWS_SECRET_ACCESS_KEY: "b", AWS_ENDPOINT_URL: "http://127.0.0.1:1" },
    "AWS cannot be reached from this machine (ECONNREFUSED).",
  ],
])("%s it says so, a line for AWS and one for DNS", async (_what, environment, line) => {
  const { code, out, err } = await doctor(
    "--domain in.example.com --region us-east-1 --dns 127.0.0.1:1",
    environment,
  );
  expect({ code, err }).toEqual({ code: 1, err: "" });
  expect(out).toContain(`unclear  AWS  ${line}\n`);
  expect(out).toContain("unclear  DNS  The DNS server does not answer (ECONNREFUSED).\n");
  expect(out).toMatch(/\nWrong: 0\. Cannot be told: 2\. Well: 0\.\n$/);
});
