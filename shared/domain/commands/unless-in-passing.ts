import { targetBefore } from "./read-target.ts";
import { asking, type Reading, wayRead } from "./reading.ts";

type Said = { readonly opener: string; readonly rest: string };

/** A command behind a polite word, or a question where it may be no more than a way to speak. */
export function unlessInPassing(reading: Reading, said: Said): Reading {
  if (reading.kind !== "command") return reading;
  const isVague =
    isOfOneself(said) ||
    isWhereabouts(reading.found.verb.name, said) ||
    (reading.found.verb.removes === true && isProposal.test(said.opener));
  const { target } = reading.command;
  return isVague
    ? asking({ target, why: "That may be said of yourself.", choices: [wayRead(reading)] })
    : reading;
}

/** `I’m all done` may tell of the person alone. */
const isOfOneself = ({ opener, rest }: Said): boolean =>
  /^(?:i['’]?m|am|we['’]?re|are)$/.test(opener) && targetBefore(rest)?.target.kind === "all";

/** `I’m at a closing all day` */
const isWhereabouts = (verb: string, { opener }: Said): boolean =>
  verb === "at" && /^(?:i['’]?m|am|we['’]?re|are)$/.test(opener);

/** `we can forget him` */
const isProposal = /^(?:can|could|would|just|we|i)$/;
