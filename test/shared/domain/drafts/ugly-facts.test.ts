import { expect, test } from "vitest";
import type { OwnCard } from "../../../../shared/domain/accounts/own-card.ts";
import { composeDraft } from "../../../../shared/domain/drafts/compose-draft.ts";
import { factsOf } from "../../../../shared/domain/drafts/facts-of.ts";
import { occasions } from "../../../../shared/domain/drafts/occasion.ts";
import { templateVerb } from "../../../../shared/domain/drafts/template-verb.ts";
import { mailtoCommand, mailtoDraft } from "../../../../shared/mails/design/mailto.ts";
import { aContact } from "../../../fixtures/records.ts";

const letterhead = {
  token: "abcdefghijklmnopqrstuvwxyz",
  inboxAddress: "inbox@in.example.com",
  replyAddress: "reply+abcdefghijklmnopqrstuvwxyz@in.example.com",
} as Parameters<typeof mailtoDraft>[0];

const ugly = [
  ...["Jane\r\nBcc: eve@example.org", "A&bcc=eve@example.org", "x?subject=y", "%0D%0ABcc:eve@example.org"],
  ...['"Q" <b>', "😀".repeat(400), "\u202eevil", "x".repeat(10_000), "}{", "\ud800", "<script>"],
];

function draftsOf(said: string) {
  const contact = aContact({ name: said, company: said, needs: [said] });
  const fields = { ...contact, name: said, company: said };
  const ownCard = {
    kind: "own-card",
    intro: said,
    business: said,
    referral: said,
    fields,
  } as unknown as OwnCard;
  const facts = factsOf({
    ...{ contact, metAt: said, metOn: "2026-11-20", ownCard, today: "2026-11-23", language: "en" },
  });
  return occasions.flatMap((occasion) =>
    [0, 1, 2, 3].map((turn) => composeDraft({ occasion, facts, turn, template: null })),
  );
}

test.each(ugly)("what a card says (%#) adds nothing to a link but words, and makes none too long", (said) => {
  for (const draft of draftsOf(said)) {
    const link = mailtoDraft(letterhead, 3, { address: "jane@example.com", draft }) ?? "";
    const { pathname, searchParams } = new URL(link);
    expect(pathname).toBe("jane@example.com");
    expect([...searchParams.keys()]).toEqual(["subject", "bcc", "body"]);
    expect(searchParams.get("bcc")).toBe("done+abcdefghijklmnopqrstuvwxyz-3@in.example.com");
    expect(searchParams.get("subject")).not.toMatch(/[\r\n\u202e]/);
    expect(link).toMatch(/^[\w:@.?=&%'()!~*+-]{1,1600}$/);
    expect(Array.from(draft.body).length).toBeLessThan(1600);
  }
  expect(mailtoCommand(letterhead, said).length).toBeLessThanOrEqual(1600);
});

const context = { today: "2026-11-23", zone: "America/New_York", currency: "USD", numbers: [] };

test.each([
  "{First}",
  "{first name}",
  "{{first}}",
  "{Hi {first}|Hello}",
  "{}",
  "{Hi|\nHello}",
  "{a".repeat(20_000),
])("a template of which a brace would be left (%#) is asked about", (text) => {
  expect(templateVerb.parse(`email: ${text}`, context)).toMatchObject({ kind: "asked" });
});
