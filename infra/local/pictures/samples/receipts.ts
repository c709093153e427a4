import type { CaptureResult } from "../../../../shared/domain/captures/capture.ts";
import type { Receipt } from "../../../../shared/domain/captures/receipt.ts";
import { jane, priya, tomas } from "./people.ts";

type Captured = Extract<CaptureResult, { kind: "captured" }>;

const captured = (n: number, over: Partial<Captured> & Pick<Captured, "fields">): Captured => ({
  kind: "captured",
  n,
  contactId: `c${n}`,
  known: "new",
  source: "card",
  likely: null,
  file: `IMG_100${n}.jpg`,
  doubtful: [],
  notes: [],
  metAt: null,
  needs: [],
  offers: [],
  picture: `pictures/${["jane", "tomas", "priya"][(n - 1) % 3] ?? "jane"}`,
  cutOuts: {},
  dueOn: "2026-11-24",
  ...over,
});

const receipt = (captures: readonly CaptureResult[], over: Partial<Receipt> = {}): Receipt => ({
  captures,
  answers: [],
  people: [],
  unplaced: captures.flatMap((each) => (each.kind === "captured" ? [each.n] : [])),
  pile: 0,
  pilePerDay: 5,
  digestHour: 8,
  digestMinute: 0,
  dueOn: captures.some((each) => each.kind === "captured") ? "2026-11-24" : null,
  ...over,
});

/** One name a situation; the goldens and the pictures carry it. */
export const receipts: Readonly<Record<string, Receipt>> = {
  "receipt-of-one-card": receipt([
    captured(1, {
      fields: jane,
      doubtful: ["company"],
      cutOuts: { company: "pictures/jane-company" },
      notes: ["Cost plans · Payroll · Grants"],
    }),
  ]),
  "receipt-of-three-cards-and-a-bad-photo": receipt(
    [
      captured(1, { fields: jane }),
      captured(2, { fields: tomas, known: "known" }),
      captured(3, { fields: { ...priya, name: null }, doubtful: ["phones", "title"] }),
      { kind: "other-side", file: "IMG_1005.jpg" },
      { kind: "unreadable", file: "IMG_1004.jpg", why: "no-text" },
    ],
    {
      unplaced: [],
      answers: [
        {
          outcome: "did",
          line: "at Chamber breakfast",
          text: "Jane Doe, Tomás Rivera and Natarajan Law were met at Chamber breakfast.",
        },
        {
          outcome: "not-understood",
          line: "what a morning",
          text: "“what a morning” was not understood, and is kept as a note.",
        },
      ],
    },
  ),
  "receipt-of-a-card-of-the-pile": receipt([captured(1, { fields: jane })], { pile: 112 }),
  "receipt-of-six-cards": receipt(
    [jane, tomas, priya, jane, tomas, priya].map((fields, index) =>
      captured(index + 1, {
        fields,
        doubtful: index === 4 ? ["name", "emails"] : index === 3 ? ["company"] : [],
        cutOuts: { company: "pictures/jane-company" },
      }),
    ),
  ),
  "receipt-of-a-photo-that-could-not-be-read": receipt([
    { kind: "unreadable", file: "card.heic", why: "unsupported-format" },
  ]),
};
