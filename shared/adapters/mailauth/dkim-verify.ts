// A CommonJS file that is itself imported dynamically loses its names in a bundle; this one keeps them.
export { dkimVerify } from "mailauth/lib/dkim/verify.js";
