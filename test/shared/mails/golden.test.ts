import { expect, test } from "vitest";
import { sampleMails } from "../../../infra/local/pictures/sample-mails.ts";

const mails = await sampleMails();

test.each([...mails])("%s reads as it stands in test/goldens/mails", async (name, { subject, text }) => {
  await expect(`Subject: ${subject}\n\n${text}\n`).toMatchFileSnapshot(`../../goldens/mails/${name}.txt`);
});
