/** DKIM as verified by us over the stored bytes. */
export interface SignatureVerifier {
  /** One a DKIM-Signature header, in order: its `d=` domain, and whether it holds. None: the mail is not signed. */
  verify(bytes: Uint8Array): Promise<readonly { readonly domain: string; readonly passes: boolean }[]>;
}
