import { expect, test } from "vitest";
import { longKnown } from "../../../../shared/domain/accounts/acquaintance.ts";
import { noFields } from "../../../../shared/domain/contacts/no-fields.ts";
import { pickDigest } from "../../../../shared/domain/digests/pick-digest.ts";
import { afterAsking } from "../../../../shared/domain/questions/after-asking.ts";
import { pickQuestion, type QuestionInput } from "../../../../shared/domain/questions/pick-question.ts";
import { addDays } from "../../../../shared/domain/time/local-time.ts";
import {
  aContact,
  aFollowUp,
  aGroup,
  anAccount,
  anEvent,
  someSettings,
  usd,
} from "../../../fixtures/records.ts";

const contacts = [
  aContact({ id: "old", name: "Olga Old", capturedAt: "2026-11-20T20:00:00.000Z" }),
  aContact({ id: "new", name: "Nina New", capturedAt: "2026-11-22T20:00:00.000Z" }),
];
const followUps = contacts.map(({ id }) => aFollowUp({ id: `call-${id}`, contactId: id }));

function input(over: Partial<QuestionInput> = {}): QuestionInput {
  const today = "2026-11-24";
  const records = { events: [], toAskOf: [], groups: [], goals: [], contacts, judgeable: [], ...over };
  const morning = { ownCard: null, templates: [], room: 7, unanswered: 0, asksToLetGo: false };
  const { items } = pickDigest({
    ...morning,
    ...records,
    today,
    followUps,
    settings: { pilePerDay: 5, digestMost: 7 },
  });
  return { today, account: anAccount(), settings: someSettings(), items, ...records, ...over };
}

const asks = (over?: Partial<QuestionInput>) => pickQuestion(input(over))?.name ?? null;

test("the newest person without event or group is asked about, by the number in the digest", () => {
  expect(pickQuestion(input())).toEqual({
    name: "where-met#new",
    question: { about: "where-met", numbers: [1] },
  });
});

test("of whom the digest does not show, nothing is asked: they have no number in it", () => {
  expect(asks({ items: [] })).toBeNull();
});

test("where everybody is placed, an hour's worth is asked for once there are events, then the dues of a group without any", () => {
  const placed = contacts.map((contact) => ({ ...contact, eventId: "e1" }));
  expect(asks({ contacts: placed })).toBeNull();
  expect(asks({ contacts: placed, events: [anEvent()] })).toBe("rate");
  const settings = someSettings({ hourlyRate: usd(8000) });
  expect(asks({ contacts: placed, events: [anEvent()], groups: [aGroup()], settings })).toBe("dues#g1");
  const dues = { amount: usd(60_000), per: "year" } as const;
  expect(asks({ contacts: placed, groups: [aGroup({ dues })], settings })).toBeNull();
});

test("what was asked and not answered rests for two weeks; another question takes its turn", () => {
  let account = anAccount();
  const asked: (string | null)[] = [];
  for (let day = 0; day < 17; day++) {
    const now = input({ account, today: addDays("2026-11-24", day), events: [anEvent()] });
    const question = pickQuestion(now);
    asked.push(question?.name ?? null);
    account = { ...account, acquaintance: afterAsking(now, question) };
  }
  const rest = Array.from({ length: 11 }, () => null);
  expect(asked).toEqual([
    "where-met#new",
    "rate",
    "where-met#old",
    ...rest,
    "where-met#new",
    "rate",
    "where-met#old",
  ]);
  expect(Object.keys(account.acquaintance.asked)).toHaveLength(3);
});

test("whether a signature is the person's is asked once", () => {
  const signature = { ...noFields, name: "Ann Miller", title: "Bookkeeper" };
  const account = anAccount({ acquaintance: { ...longKnown, signature } });
  const now = input({ account, contacts: [] });
  const question = pickQuestion(now);
  expect(question?.question).toEqual({ about: "own-card", fields: signature });
  expect(afterAsking(now, question).signature).toBe("settled");
});

test("who is among the digest's people is not asked about a second time", () => {
  expect(asks({ judgeable: contacts, contacts: [] })).toBe("warmth#old");
  const placed = contacts.map((contact) => ({ ...contact, eventId: "e1" }));
  expect(asks({ judgeable: placed, contacts: placed })).toBeNull();
});

test("of whom one has called warm it is asked how one can support them, until it is known", () => {
  const warm = contacts.map((contact) => ({ ...contact, eventId: "e1", warmth: "warm" as const }));
  expect(asks({ contacts: warm })).toBe("support#new");
  const known = warm.map((contact) => ({ ...contact, needs: ["a bookkeeper"] }));
  expect(asks({ contacts: known })).toBeNull();
});
