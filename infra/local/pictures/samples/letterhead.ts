import type { Letterhead } from "../../../../shared/mails/letterhead.ts";

export const letterhead: Letterhead = {
  replyAddress: "reply+k3m5q7abcdefghijklmnopqrst@in.example.com",
  inboxAddress: "inbox@in.example.com",
  token: "k3m5q7abcdefghijklmnopqrst",
};
