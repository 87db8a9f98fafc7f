/**
 * Everything in one file without imports, for a page that uses no bundler.
 *
 * @packageDocumentation
 */
export * from "./index.js";
export * from "./explain/index.js";
export * from "./reasoning/index.js";
export * from "./receipt/index.js";
export * from "./portfolio/index.js";
export * as batch from "./batch/index.js";
