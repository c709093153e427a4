import { randomBytes } from "node:crypto";
import type { Secrets } from "../../ports/secrets.ts";

const alphabet = "abcdefghijklmnopqrstuvwxyz234567";

/** 26 characters of five bits each. */
export function randomSecrets(): Secrets {
  return {
    newToken: () => Array.from(randomBytes(26), (byte) => alphabet.charAt(byte % 32)).join(""),
  };
}
