import type { Compressors } from "hyparquet";
import * as zlib from "node:zlib";

/** What Node itself can undo, besides Snappy, which the reader undoes; ZSTD from Node 22.15 on. */
export const compressors: Compressors = {
  GZIP: (input) => zlib.gunzipSync(input),
  BROTLI: (input) => zlib.brotliDecompressSync(input),
  ...("zstdDecompressSync" in zlib ? { ZSTD: zlib.zstdDecompressSync as (input: Uint8Array) => Uint8Array } : {}),
};
