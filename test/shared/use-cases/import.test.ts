import { unzipSync } from "fflate";
import { expect, test } from "vitest";
import { replyTo } from "../../../infra/local/persons-mail.ts";
import { annWrites, vcard } from "../../fixtures/ann-writes.ts";

const { say, lastMail, kept } = annWrites();

const told = async (): Promise<string> => ((await lastMail()).text ?? "").replace(/\s+/g, " ");
const csv = (name: string, text: string) => ({ name, bytes: new Uint8Array(Buffer.from(text)) });
const names = async () => (await kept()).contacts.map(({ name }) => name).sort();

const people = (count: number) =>
  csv(
    "contacts.csv",
    `name,emails\n${Array.from({ length: count }, (_, n) => `P${n} Roe,p${n}@example.com`).join("\n")}\n`,
  );

test("tables that come back as an export wrote them change nothing, and an edited one what was edited", async () => {
  await say({ subject: "at Chamber breakfast", files: [vcard("Jane Doe", "jane@example.com")] });
  await say({ subject: "", text: "Jane won 1200" });
  await say({ subject: "", text: "export" });
  const zip = (await lastMail()).attachments.find(({ name }) => name.endsWith(".zip"));
  const tables = Object.entries(unzipSync(zip?.bytes ?? new Uint8Array()))
    .filter(([name]) => name.endsWith(".csv"))
    .map(([name, bytes]) => ({ name, bytes }));
  const before = await kept();
  await say({ subject: "import", files: tables });
  expect(await told()).toContain("Nothing to change. One person was here already.");
  expect(await kept()).toEqual(before);
  const edited = tables.map(({ name, bytes }) =>
    csv(name, Buffer.from(bytes).toString().replace("Jane Doe", "Jane Roe")),
  );
  await say({
    subject: "",
    text: "import these please",
    files: edited.filter(({ name }) => name === "contacts.csv"),
  });
  expect(await told()).toContain("One person has changed: Jane Roe.");
  expect(await names()).toEqual(["Jane Roe"]);
});

test("more than one commit takes is taken in all the same, told once, and taken back at once", async () => {
  await say({ subject: "my people", files: [people(120)] });
  expect((await names()).length).toBe(120);
  expect(await told()).toContain("120 people are new: P0 Roe, P1 Roe,");
  await say({ subject: "", files: [people(120)] });
  expect(await told()).toContain("Nothing to change. 120 people were here already.");
  await say({ subject: "", text: "undo" });
  expect(await names()).toEqual([]);
});

test("undo in answer to an import takes that one back", async () => {
  await say({
    subject: "import",
    files: [csv("people.csv", "Full Name;Email\nJane Doe;jane@example.com\n")],
  });
  expect(await told()).toContain("One person is new: Jane Doe. Nothing is due with them yet.");
  const answer = await lastMail();
  await say({ subject: "", files: [vcard("Tom Hale", "tom@example.com")] });
  await say(replyTo(answer, "undo"));
  expect(await names()).toEqual(["Tom Hale"]);
});

test("a file that is no table of ours, and “import” without a file, are answered", async () => {
  await say({ subject: "", files: [csv("seats.csv", "Table,Seat\n1,2\n")] });
  expect(await told()).toContain("which is none that I know");
  await say({ subject: "import" });
  expect(await told()).toContain("There is no table in your mail.");
});
