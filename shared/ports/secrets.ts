/** Unguessable values: the only randomness in the product. */
export type Secrets = {
  /** 26 characters of a–z and 2–7 (128 bits), fit for the local part of an address. */
  newToken(): string;
};
