import type { Examples } from "./index.js";

const below = { matter: "surcharges", amount: "999999.99", notifiedOn: "2026-03-02" };
const above = { matter: "surcharges", amount: "1200000", notifiedOn: "2026-03-02" };
const decision = { matter: "decision", notifiedOn: "2026-03-02" };
const medical = { matter: "medical", notifiedOn: "2026-03-02" };
const invalidity = { matter: "invalidity", notifiedOn: "2026-03-02" };
const of1983 = { matter: "decision", notifiedOn: "2007-12-31" };

export const disputes: Examples = [
  ["disputes.appeal", below],
  ["disputes.appeal", { ...below, on: "2026-03-10" }],
  ["disputes.appeal", { ...below, appealedOn: "2026-03-10", decisionNotifiedOn: null, on: "2026-04-01" }],
  ["disputes.appeal", { ...below, appealedOn: "2026-03-10", decisionNotifiedOn: null, on: "2026-04-20" }],
  ["disputes.appeal", { ...above, appealedOn: "2026-03-10", decisionNotifiedOn: "2026-04-02", on: "2026-04-20" }],
  ["disputes.appeal", { ...above, furtherAppealedOn: "2026-05-02", on: "2026-05-20" }],
  ["disputes.appeal", { matter: "surcharges", notifiedOn: "2026-03-02" }],
  [
    "disputes.appeal",
    {
      ...decision,
      appealedOn: "2026-03-17",
      decisionNotifiedOn: "2026-04-02",
      furtherAppealedOn: "2026-04-17",
      furtherDecisionNotifiedOn: null,
      courtSeizedOn: "2026-06-16",
      on: "2026-06-20",
    },
  ],
  ["disputes.appeal", { ...decision, appealedOn: null, wayStated: true, on: "2026-03-18" }],
  ["disputes.appeal", { ...decision, appealedOn: null, wayStated: false, on: "2026-03-18" }],
  ["disputes.appeal", { ...decision, appealedOn: null, on: "2026-03-18" }],
  ["disputes.appeal", { ...medical, on: "2026-03-05" }],
  ["disputes.appeal", { ...medical, appealedOn: "2026-03-05", expertsProposedOn: "2026-03-12", on: "2026-03-15" }],
  ["disputes.appeal", { ...medical, appealedOn: "2026-03-05", expertsProposedOn: null, on: "2026-03-15" }],
  ["disputes.appeal", { ...medical, notifiedOn: "2007-03-02" }],
  ["disputes.appeal", { ...invalidity, appealedOn: "2026-03-20", on: "2026-03-20" }],
  ["disputes.appeal", { ...invalidity, appealedOn: "2026-03-20", decisionNotifiedOn: null, on: "2026-07-20" }],
  ["disputes.appeal", { ...decision, appealedOn: "2026-03-18", wayStated: true, on: "2026-03-20" }],
  ["disputes.appeal", { ...decision, appealedOn: "2026-03-18", on: "2026-03-20" }],
  ["disputes.appeal", { ...decision, appealedOn: "2026-03-10", decisionNotifiedOn: "2026-06-01", on: "2026-06-10" }],
  [
    "disputes.appeal",
    {
      ...decision,
      appealedOn: "2026-03-10",
      decisionNotifiedOn: null,
      furtherAppealedOn: "2026-03-20",
      on: "2026-03-20",
    },
  ],
  [
    "disputes.appeal",
    {
      ...decision,
      appealedOn: "2026-03-10",
      decisionNotifiedOn: null,
      furtherAppealedOn: null,
      wayStated: false,
      on: "2026-06-01",
    },
  ],
  [
    "disputes.appeal",
    { ...medical, appealedOn: "2026-03-20", expertsProposedOn: null, wayStated: true, on: "2026-04-08" },
  ],
  ["disputes.appeal", { ...medical, expertsProposedOn: null, on: "2026-04-08" }],
  ["disputes.appeal", { ...of1983, on: "2008-01-15" }],
  ["disputes.appeal", { ...of1983, appealedOn: "2008-01-31", decisionNotifiedOn: null, on: "2008-03-15" }],
  ["disputes.appeal", { ...of1983, appealedOn: null, wayStated: false, on: "2008-03-15" }],
  ["disputes.enforcement", { measure: "formal-notice", on: "2026-03-02" }],
  ["disputes.enforcement", { measure: "tax-roll", on: "2026-03-02" }],
  ["disputes.enforcement", { measure: "constraint", on: "2026-03-02" }],
  ["disputes.enforcement", { measure: "constraint", on: "2007-03-02" }],
  ["disputes.enforcement", { measure: "account-attachment", on: "2026-03-02" }],
  ["disputes.enforcement", { measure: "warning", on: "2007-03-02" }],
  ["disputes.enforcement", { measure: "warning", on: "2026-03-02" }],
  ["disputes.enforcement", { measure: "tax-roll", on: "2007-03-02" }],
  ["disputes.limitation", { claim: "benefit", dueOn: "2024-02-29", on: "2028-02-28" }],
  ["disputes.limitation", { claim: "pension-arrears", dueOn: "2020-06-30", on: "2026-06-30" }],
  ["disputes.limitation", { claim: "benefit", dueOn: "2007-06-30", on: "2009-06-30" }],
];
