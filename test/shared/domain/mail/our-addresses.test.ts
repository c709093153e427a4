import { expect, test } from "vitest";
import {
  inAddress,
  inboxAddress,
  itemAddress,
  replyAddress,
  writtenTo,
} from "../../../../shared/domain/mail/our-addresses.ts";

const domain = "in.example.com";
const token = "abcdefghijklmnopqrstuvwxyz";
const another = "zyxwvutsrqponmlkjihgfedcba";

const inbox = inboxAddress(domain);
const reply = replyAddress(domain, token);
const rule = inAddress(domain, token);
const item = (n: number, of = token) => itemAddress(domain, of, n);

test.each([
  ["the inbox", [inbox], { to: "inbox", token: null }],
  ["an answer's address", [reply], { to: "reply", token }],
  ["one in capitals", [reply.toUpperCase()], { to: "reply", token }],
  ["the one for rules", [rule], { to: "in", token }],
  ["a person's of a digest", [item(3)], { to: "item", token, numbers: [3] }],
  ["several people's", [item(1), item(2)], { to: "item", token, numbers: [1, 2] }],
  ["those of two digests, of which the first counts", [item(1), item(2, another)], { numbers: [1] }],
  ["a person's and the inbox", [inbox, item(3)], { to: "item" }],
  ["an answer's and a person's", [item(3), reply], { to: "reply" }],
  ["a person without a number", [`done+${token}@${domain}`], { to: "other", token: null }],
  ["number nought", [item(0)], { to: "other", token: null }],
  ["half a token", [`done+abc-1@${domain}`], { to: "other", token: null }],
])("a mail to %s is told by its envelope", (_, recipients, written) => {
  expect(writtenTo(recipients)).toMatchObject(written);
});
