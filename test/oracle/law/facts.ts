import type { AmountIn } from "./amounts.js";

// The facts as a caller writes them. Left out is unknown; null is known not to be.

export interface ActivityIn {
  readonly activity: string;
  readonly from: string;
  readonly to?: string | null | undefined;
  readonly option?: "flat" | "general" | undefined;
}

export interface PersonIn {
  readonly sex?: "female" | "male" | undefined;
  readonly birthDate?: string | undefined;
  readonly childrenRaised?: number | undefined;
  readonly moudjahid?: boolean | undefined;
  readonly warInvalidityPercent?: number | undefined;
  readonly totallyIncapacitated?: boolean | undefined;
}

export type PeriodIn =
  | {
      readonly kind: "contributed";
      readonly year: number;
      readonly base: AmountIn;
      readonly quarters?: number | undefined;
      readonly coefficient?: string | number | undefined;
    }
  | { readonly kind: "war"; readonly year: number };

export interface PaymentIn {
  readonly on: string;
  readonly amount: AmountIn;
}

export type RelativeIn =
  | {
      readonly relation: "spouse";
      readonly paidActivity?: boolean | undefined;
      readonly remarriedOn?: string | null | undefined;
    }
  | {
      readonly relation: "child";
      readonly birthDate?: string | undefined;
      readonly sex?: "female" | "male" | undefined;
      readonly studying?: boolean | undefined;
      readonly apprentice?: boolean | undefined;
      readonly incapacitated?: boolean | undefined;
      readonly ownIncome?: boolean | undefined;
    }
  | { readonly relation: "parent"; readonly resources?: AmountIn | undefined }
  | { readonly relation: "female-collateral"; readonly ownIncome?: boolean | undefined };
