import { expect, test } from "vitest";
import { contactReport } from "../../../../infra/local/read/contact-report.ts";
import { printedReport } from "../../../../infra/local/read/print-report.ts";
import { readReport } from "../../../../infra/local/read/read-report.ts";
import { readCard } from "../../../../shared/domain/cards/read-card.ts";
import { printed } from "../../../shared/domain/cards/printed.ts";

const about = { file: "card.jpg", kind: "image", elapsedMs: 812 } as const;
const lines = printed(
  { text: "Jane Doe", size: 60 },
  "Attorney at Law",
  "T (212) 555-0143 x7",
  "jane.doe@example.com",
);

function janesCard() {
  const reading = readCard(lines);
  if (reading === null) throw new Error("no contact");
  return contactReport(reading, { left: 0, top: 0, width: 1, height: 1 });
}

test("every key is there where nothing was found", () => {
  expect(readReport(about, {})).toEqual({
    file: "card.jpg",
    kind: "image",
    error: null,
    mail: null,
    contacts: [],
    events: [],
    commands: [],
    asked: [],
    notUnderstood: [],
    advice: [],
    elapsedMs: 812,
  });
});

test("a contact has every key of the format", () => {
  expect(Object.keys(janesCard()).toSorted()).toEqual(
    `address addressParts box company confidence credentials department doubtful emails honorific met name needs notes offers phones
     social source title urls`.split(/\s+/),
  );
});

test("on a terminal a contact reads well", () => {
  const shown = printedReport(readReport(about, { contacts: [janesCard()] }));
  expect(shown.replace(/\d+ %/g, "%")).toBe(
    [
      "card.jpg · image · 0.8 s",
      "  Name      Jane Doe  (%)",
      "  Title     Attorney at Law  (%)",
      "  Email     jane.doe@example.com  (%)",
      "  Phone     (212) 555-0143 ext. 7, work  (%)",
      "",
    ].join("\n"),
  );
});

test("on a terminal what stands beside the main fields is told, too", () => {
  const contact = {
    ...janesCard(),
    honorific: "Dr.",
    credentials: ["CPA"],
    department: "Finance",
    social: [{ network: "linkedin", handle: "janedoe" }],
    notes: ["Audits · Payroll"],
  };
  const shown = printedReport(readReport(about, { contacts: [contact] }));
  for (const row of [
    "Name      Dr. Jane Doe, CPA",
    "Of        Finance",
    "LinkedIn  janedoe",
    "Note      Audits · Payroll",
  ])
    expect(shown).toContain(`\n  ${row}`);
});

test("on a terminal a bad file says what is wrong and what helps", () => {
  const bad = {
    error: { code: "cut-off", message: "The picture arrived incomplete." },
    advice: ["Send it again."],
  };
  expect(printedReport(readReport(about, bad))).toContain(
    "  Not read: The picture arrived incomplete. (cut-off)\n  → Send it again.",
  );
});
