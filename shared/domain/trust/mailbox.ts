/** RFC 5322's dot-atoms and nothing else, in ASCII: what looks like a known address in another script is never equal to it. */
const atoms = /^[a-z0-9.!#$%&'*+/=?^_`{|}~-]{1,64}@(?:[a-z0-9-]{1,63}\.){1,30}[a-z0-9-]{2,63}$/;

/** In lower case; null where it is no address that we write to or believe. */
export function addressIn(text: string): string | null {
  // Only after it is known to be ASCII: the Kelvin sign's lower case is a k.
  if (text.length > 254 || !/^[\x21-\x7e]+$/.test(text)) return null;
  const lower = text.toLowerCase();
  // What stands encoded in it would be another address to whoever decodes it.
  return atoms.test(lower) && !lower.includes("=?") ? lower : null;
}

const gmail = new Set(["gmail.com", "googlemail.com"]);

/**
 * Addresses of one mailbox have the same. Gmail's own rule is that dots, and what follows a plus, make no other; elsewhere
 * `ann+x@` may be somebody else's, so only case makes no difference.
 */
export function mailboxOf(address: string): string {
  const lower = address.toLowerCase();
  const at = lower.lastIndexOf("@");
  if (!gmail.has(lower.slice(at + 1))) return lower;
  const [name = ""] = lower.slice(0, at).split("+");
  return `${name.replaceAll(".", "")}@gmail.com`;
}
