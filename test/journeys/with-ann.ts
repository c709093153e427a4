import { afterAll } from "vitest";
import { correspondent, type ReceivedMail } from "../../infra/local/correspondent.ts";
import { ann, onOneMachine } from "./on-one-machine.ts";

/** A Nextday of the test file's own, and Ann, who writes to it. It ends with the file. */
export async function withAnn() {
  const nextday = await onOneMachine();
  afterAll(() => nextday.end());
  return { nextday, annWrites: correspondent(nextday, ann) };
}

/** What a mail says, on one line. */
export const textOf = ({ mail }: ReceivedMail): string => (mail.text ?? "").replace(/\s+/g, " ");
