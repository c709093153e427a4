import { setTimeout as sleep } from "node:timers/promises";
import { postalMailReader } from "../../shared/adapters/mime/postal-mail-reader.ts";
import type { ParsedMail } from "../../shared/domain/mail/parsed-mail.ts";
import { minutesAhead } from "./clock/mornings.ts";
import type { PageSources } from "./page-sources.ts";
import { dateHeader, type PersonsMail, personsMail, replyTo } from "./persons-mail.ts";

/** A mail of Nextday's, as it reached the person. */
export type ReceivedMail = { readonly id: string; readonly raw: Uint8Array; readonly mail: ParsedMail };

/** Somebody who writes to Nextday by SMTP and reads what comes back, as a person would. */
export type Correspondent = {
  write(mail: { subject?: string; text?: string; files?: PersonsMail["files"] }): Promise<void>;
  reply(to: ReceivedMail, text: string): Promise<void>;
  /** The next mail to this person that was not read yet. @throws where none comes in time. */
  next(): Promise<ReceivedMail>;
  /** All mails to this person that were not read yet. */
  unread(): Promise<readonly ReceivedMail[]>;
};

const patienceMs = 120_000;

/** The person's mail program writes the offset of New York into the Date header. */
export function correspondent(sources: PageSources, address: string): Correspondent {
  let read = sources.sentMails().length;
  const arrived = () => sources.sentMails().slice(read);
  const send = async (mail: Omit<PersonsMail, "from" | "date">) => {
    const now = sources.now();
    const date = dateHeader(now, minutesAhead(now, "America/New_York"));
    await sources.submit(await personsMail({ ...mail, from: address, date }), { from: address, to: mail.to });
  };
  const take = async (): Promise<ReceivedMail | null> => {
    for (const sent of arrived()) {
      read += 1;
      if (!sent.destinations.includes(address)) continue;
      const raw = await sent.raw();
      return { id: sent.id, raw, mail: await postalMailReader().parse(raw) };
    }
    return null;
  };
  return {
    write: ({ subject = "", text = "", files = [] }) =>
      send({ to: `inbox@${sources.mailDomain}`, subject, text, files, inReplyTo: null }),
    reply: (to, text) => send({ ...replyTo(to.mail, text), files: [] }),
    async next() {
      const start = performance.now();
      while (performance.now() - start < patienceMs) {
        const mail = await take();
        if (mail) return mail;
        await sleep(20);
      }
      throw new Error(`no mail to ${address} within ${patienceMs / 1000} s`);
    },
    async unread() {
      const mails: ReceivedMail[] = [];
      for (let mail = await take(); mail; mail = await take()) mails.push(mail);
      return mails;
    },
  };
}
