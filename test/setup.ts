import fc from "fast-check";
import { runs } from "./runs.js";

// A fixed seed, so that a failing run can be had again; PROPERTY_SEED tries another.
fc.configureGlobal({ seed: Number(process.env["PROPERTY_SEED"] ?? 20261121), numRuns: runs(300) });
