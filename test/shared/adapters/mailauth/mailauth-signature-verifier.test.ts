import { expect, test } from "vitest";
import { mailauthSignatureVerifier } from "../../../../shared/adapters/mailauth/mailauth-signature-verifier.ts";
import { mailFrom, resolver, signed } from "../../../fixtures/signed-mail.ts";

const verify = (raw: string, resolve = resolver) =>
  mailauthSignatureVerifier(resolve).verify(Buffer.from(raw));
const genuine = await signed(mailFrom("example.com"));

test("a signature that holds names its domain", async () => {
  await expect(verify(genuine)).resolves.toEqual([{ domain: "example.com", passes: true }]);
});

test("a changed body breaks it", async () => {
  const changed = genuine.replace("hello\r\n", "send money\r\n");
  await expect(verify(changed)).resolves.toEqual([{ domain: "example.com", passes: false }]);
});

test("a changed author breaks it", async () => {
  const changed = genuine.replace("From: ann@", "From: eve@");
  await expect(verify(changed)).resolves.toEqual([{ domain: "example.com", passes: false }]);
});

test("an unsigned mail has no signature", async () => {
  await expect(verify(mailFrom("example.com"))).resolves.toEqual([]);
});

test("where DNS does not answer, nothing is proven", async () => {
  const silent = () => Promise.reject(Object.assign(new Error("timeout"), { code: "ETIMEOUT" }));
  await expect(verify(genuine, silent)).resolves.toEqual([{ domain: "example.com", passes: false }]);
});
