import { type Answer, jsonAnswer, notFound, pageAnswer, plainAnswer, seeOther } from "./answer.ts";
import type { Asked } from "./asked.ts";
import { frameAnswer, partAnswer, sourceAnswer } from "./mail-parts.ts";
import { moveClock } from "./move-clock.ts";
import { type OpenedMail, openMail } from "./opened-mail.ts";
import { composePage, homePage, mailPage } from "./pages.ts";
import { field, readForm } from "./read-form.ts";
import { sendMail } from "./send-mail.ts";

type Route = {
  readonly method: "GET" | "POST";
  readonly path: RegExp;
  readonly answer: (asked: Asked, captured: readonly string[]) => Promise<Answer>;
};

const get = (path: RegExp, answer: Route["answer"]): Route => ({ method: "GET", path, answer });
const post = (path: RegExp, answer: Route["answer"]): Route => ({ method: "POST", path, answer });

/** Reading is by GET and changes nothing; what does something is by POST. */
export const routes: readonly Route[] = [
  get(/^\/$/, async (asked) => pageAnswer(await homePage(asked))),
  get(/^\/compose$/, async (asked) => pageAnswer(await composePage(asked))),
  get(
    /^\/mails\/([a-z0-9-]+)$/,
    withMail(async (mail, asked) => pageAnswer(await mailPage(asked, mail))),
  ),
  get(
    /^\/mails\/([a-z0-9-]+)\/html$/,
    withMail(async (mail, { sources }) => frameAnswer(mail, sources.mailDomain)),
  ),
  get(
    /^\/mails\/([a-z0-9-]+)\/source$/,
    withMail(async (mail) => sourceAnswer(mail)),
  ),
  get(
    /^\/mails\/([a-z0-9-]+)\/parts\/(\d+)$/,
    withMail(async ({ parts }, _asked, index) => {
      const part = parts[Number(index)];
      return part ? partAnswer(part) : notFound;
    }),
  ),
  get(/^\/assets\/([a-z0-9.-]+)$/, async ({ assets }, [name = ""]) => assets.get(name) ?? notFound),
  post(/^\/send$/, send),
  post(/^\/clock$/, move),
];

function withMail(
  answer: (mail: OpenedMail, asked: Asked, rest: string) => Promise<Answer>,
): Route["answer"] {
  return async (asked, [id = "", rest = ""]) => {
    const entry = await asked.mailbox.find(id);
    return entry ? answer(await openMail(entry), asked, rest) : notFound;
  };
}

async function send(asked: Asked): Promise<Answer> {
  const { sources, mailbox, request } = asked;
  const form = await readForm(request);
  if (!form) return plainAnswer(413, "This is too long for a mail.");
  const sending = await sendMail(sources, mailbox, form);
  if ("sent" in sending) return seeOther(sending.sent);
  const answered = await mailbox.find(field(form, "answers"));
  const again = { form, wrong: sending.wrong };
  const page = answered ? mailPage(asked, await openMail(answered), again) : composePage(asked, again);
  return pageAnswer(await page, 422);
}

async function move({ sources, request }: Asked): Promise<Answer> {
  const form = await readForm(request);
  const moved = form ? await moveClock(sources, form) : { wrong: "To when?" };
  return jsonAnswer("wrong" in moved ? 400 : 200, moved);
}
