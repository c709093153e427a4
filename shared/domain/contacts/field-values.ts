const label = /^[\p{L}\p{N}](?:[\p{L}\p{N}-]{0,61}[\p{L}\p{N}])?$/u;

/** A host name with at least two labels. */
function isHost(host: string): boolean {
  const labels = host.split(".");
  const last = labels.at(-1) ?? "";
  return (
    host.length <= 253 &&
    labels.length >= 2 &&
    labels.every((each) => label.test(each)) &&
    /^\D{2,}$/.test(last)
  );
}

/** Whether it is one address that mail could go to (RFC 5321, without quoted local parts). */
export function isEmail(value: string): boolean {
  const at = value.lastIndexOf("@");
  const local = value.slice(0, Math.max(0, at));
  return (
    at <= 64 &&
    /^[\p{L}\p{N}!#$%&'*+/=?^_`{|}~-]+(?:\.[\p{L}\p{N}!#$%&'*+/=?^_`{|}~-]+)*$/u.test(local) &&
    isHost(value.slice(at + 1))
  );
}

/** Whether it is digits enough to dial (E.164: at most 15), with nothing that a phone number has not. */
export function isPhone(value: string): boolean {
  const digits = value.replace(/ ?(?:x|ext\.?|extension) ?\d{1,6}$/i, "").replace(/[\s().\-/+]/g, "");
  return value.length <= 40 && /^\d{6,15}$/.test(digits) && value.lastIndexOf("+") <= 0;
}

/** Whether it is a website, with its scheme or without. */
export function isWebsite(value: string): boolean {
  const bare = value.toLowerCase().replace(/^https?:\/\//, "");
  return value.length <= 200 && !/\s/.test(value) && isHost(bare.split(/[/?#:]/)[0] ?? "");
}
