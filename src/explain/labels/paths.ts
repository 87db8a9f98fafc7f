import type { Ratio } from "../../money/fraction.js";

type Plain = string | number | boolean | Ratio | null | undefined;

type Below<F> = F extends Plain
  ? never
  : F extends readonly (infer Item)[]
    ? `[]${Below<Item>}`
    : { [K in keyof F & string]-?: `.${K}` | `.${K}${Below<F[K]>}` }[keyof F & string];

/** Every field of an input, as people write it: `person.birthDate`, `periods[].base`, the arms of unions together. */
export type PathOf<F> = Below<F> extends `.${infer Path}` ? Path : never;
