import { MissingPlatformError } from "../refusal/missing-platform-error.js";

/** What is used of the platform: Web Crypto and the encoder of UTF-8, in Node and in browsers. */
interface Platform {
  readonly crypto?: {
    readonly subtle?: { digest(algorithm: "SHA-256", data: Uint8Array): Promise<ArrayBuffer> };
  };
  readonly TextEncoder?: new () => { encode(text: string): Uint8Array };
}

/** The SHA-256 of a text in UTF-8, `"sha256-"` and 64 hexadecimal digits. */
export async function sha256(text: string): Promise<string> {
  // eslint-disable-next-line no-restricted-globals -- the hash is the platform's own, and the same on every one
  const { crypto, TextEncoder } = globalThis as unknown as Platform;
  if (crypto?.subtle === undefined || TextEncoder === undefined) throw new MissingPlatformError();
  const digest = await crypto.subtle.digest("SHA-256", new TextEncoder().encode(text));
  const digits = Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, "0"));
  return `sha256-${digits.join("")}`;
}
