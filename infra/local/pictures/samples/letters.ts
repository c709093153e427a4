import type { Letter } from "../../../../shared/domain/linking/letters.ts";

/** One name a situation; the goldens and the pictures carry it. */
export const letters: Readonly<Record<string, Letter>> = {
  "letter-link-code": {
    kind: "link-code",
    to: "ann.lee@work.example.net",
    code: "k7qf-2xma",
    askedBy: "ann@example.com",
  },
  "letter-invitation": { kind: "invitation", to: "cleo@example.org", invitedBy: "ann@example.com" },
  "letter-not-linked": { kind: "not-linked", to: "ann.lee@work.example.net" },
  "letter-linked": { kind: "linked", to: "ann@example.com", address: "ann.lee@work.example.net" },
  "letter-unlinked": { kind: "unlinked", to: "ann@example.com", address: "ann.lee@work.example.net" },
  "letter-forwarding-asked": {
    kind: "forwarding-asked",
    to: "ann@example.com",
    asker: "ann.lee@example.org",
    code: "482915736",
    link: "https://mail-settings.google.com/mail/vf-%5BANGjdJ-invented%5D-invented",
  },
  "letter-forwarding-astray": {
    kind: "forwarding-astray",
    to: "ann@example.com",
    asker: "ann@example.com",
    code: "482915736",
    link: null,
  },
  "letter-mails-again": {
    kind: "mails-again",
    to: "ann@example.com",
    why: "bounce",
    since: "Wednesday, 25 November 2026",
  },
  "letter-held-virus": { kind: "held-virus", to: "ann@example.com" },
  "letter-held-spam": { kind: "held-spam", to: "ann@example.com", about: "Cards of the chamber breakfast" },
};
