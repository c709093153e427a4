import type { Notice } from "../../../../shared/domain/mail/notice.ts";

/** One name a situation; the goldens and the pictures carry it. */
export const notices: Readonly<Record<string, Notice>> = {
  "notice-nothing-found": { kind: "nothing-found" },
  "notice-encrypted": { kind: "encrypted" },
  "notice-cut": { kind: "cut", why: "it has more than 5000 parts" },
  "notice-not-your-thread": { kind: "not-your-thread" },
  "notice-export-part": { kind: "export-part", part: 2, of: 3 },
  "notice-photos-held": { kind: "held", why: "photo-allowance", until: "Wednesday, 25 November 2026" },
  "notice-answers-held": { kind: "held", why: "answer-allowance", until: "14:00" },
};
