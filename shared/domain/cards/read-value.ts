/** A value, and how sure the reader was of the characters of its line. */
export type Read<Value> = { readonly value: Value; readonly confidence: number };
