import { expect, test } from "vitest";
import { isInvitation } from "../../../../shared/domain/invites/is-invitation.ts";
import { readInvite } from "../../../../shared/domain/invites/read-invite.ts";
import { writtenBy } from "./written-by-programs.ts";

const invites = readInvite(writtenBy["Google"] ?? "");
const mail = (subject: string | null, email = "mark@example.org") => ({
  from: { name: "Mark Stone", email },
  to: null,
  subject,
  date: null,
  lines: [],
  isOwn: false,
});

test.each([
  ["Invitation: Chamber breakfast @ Fri 20 Nov 2026"],
  ["Chamber  breakfast"],
  ["You're registered for Chamber breakfast"],
  ["Einladung: Frühstück"],
  ["Cancelled: breakfast"],
])("a mail called “%s” is the invitation itself: its host is nobody that was met", (subject) => {
  expect(isInvitation(mail(subject), invites)).toBe(true);
});

test("what a machine sends with an invite introduces nobody", () => {
  expect(isInvitation(mail("Your tickets", "noreply@tickets.example.com"), invites)).toBe(true);
});

test.each([["Great to meet you yesterday"], [""], [null]])(
  "a letter called %j that brings an invite is still its writer's",
  (subject) => {
    expect(isInvitation(mail(subject), invites)).toBe(false);
    expect(isInvitation(mail("Invitation: Chamber breakfast"), [])).toBe(false);
  },
);
