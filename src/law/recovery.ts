import { UNKNOWN, type Series } from "./series.js";
import { loi0808, loi8315 } from "./texts.js";

const transcription = "https://github.com/bhk222/age-calculator-pwa, data/civilCode.ts";

/**
 * The part of a surcharge that is remitted on a justified file from 2008 on; before, of late surcharges, the most that the
 * commission may remit for the reasons it gives: article 83 names no file (remise, تخفيض).
 */
export const remissionRate: Series<"remission-rate", "rate"> = {
  id: "remission-rate",
  unit: "rate",
  entries: [
    { from: "1984-01-01", value: "0.75", text: loi8315, article: "83", status: "enacted", seenAt: transcription },
    { from: "2008-03-02", value: "0.50", text: loi0808, article: "7, 12", status: "enacted", seenAt: transcription },
  ],
};

/** Whether that part is remitted as it is, or is the most that the commission may remit. */
export const remissionBound: Series<"remission-bound", "choice", "at-most" | "exact"> = {
  id: "remission-bound",
  unit: "choice",
  entries: [
    { from: "1984-01-01", value: "at-most", text: loi8315, article: "83", status: "enacted", seenAt: transcription },
    { from: "2008-03-02", value: "exact", text: loi0808, article: "7, 12", status: "enacted", seenAt: transcription },
  ],
};

/** What force majeure does to a surcharge (force majeure, القوة القاهرة). */
export const forceMajeureRemission: Series<"force-majeure-remission", "choice", "nothing-due"> = {
  id: "force-majeure-remission",
  unit: "choice",
  entries: [
    {
      from: "1984-01-01",
      value: "nothing-due",
      text: loi8315,
      article: "83",
      status: "enacted",
      seenAt: transcription,
    },
    {
      from: "2008-03-02",
      value: "nothing-due",
      text: loi0808,
      article: "7, 12",
      status: "enacted",
      seenAt: transcription,
    },
  ],
};

/** What good faith does to a surcharge: a ground of the law of 1983, which that of 2008 does not take up. */
export const goodFaithRemission: Series<"good-faith-remission", "choice", "nothing-due" | "no-such-ground"> = {
  id: "good-faith-remission",
  unit: "choice",
  entries: [
    {
      from: "1984-01-01",
      value: "nothing-due",
      text: loi8315,
      article: "83",
      status: "enacted",
      seenAt: transcription,
    },
    {
      from: "2008-03-02",
      value: "no-such-ground",
      text: loi0808,
      article: "7, 12",
      status: "enacted",
      seenAt: transcription,
    },
  ],
};

/** From which amount of surcharges and penalties the national commission decides, DA; below it, the local one. */
export const nationalCommissionFrom: Series<"national-commission-from", "amount"> = {
  id: "national-commission-from",
  unit: "amount",
  per: "once",
  entries: [
    { from: "1984-01-01", value: UNKNOWN, text: loi8315, article: null, status: "unverified", seenAt: null },
    { from: "2008-03-02", value: "1000000", text: loi0808, article: "7, 12", status: "enacted", seenAt: transcription },
  ],
};

/** Years after which a sum that fell due is no longer recovered (prescription, التقادم). */
export const limitationYears: Series<"limitation-years", "count"> = {
  id: "limitation-years",
  unit: "count",
  entries: [
    { from: "1984-01-01", value: "4", text: loi8315, article: "76", status: "enacted", seenAt: transcription },
    { from: "2008-03-02", value: "4", text: loi0808, article: "79", status: "enacted", seenAt: transcription },
  ],
};

/**
 * What a formal notice (mise en demeure, إعذار) received in time does to the limitation. The law of 2008 says that it
 * stops it; that a new period begins is read nowhere. Of the law of 1983 no article on it is known: its article 57 is on
 * the warning, and says nothing of a new period.
 */
export const limitationNotice: Series<"limitation-notice", "choice", "new-period"> = {
  id: "limitation-notice",
  unit: "choice",
  entries: [
    { from: "1984-01-01", value: "new-period", text: null, article: null, status: "unverified", seenAt: null },
    {
      from: "2008-03-02",
      value: "new-period",
      text: loi0808,
      article: "79",
      status: "unverified",
      seenAt: transcription,
    },
  ],
};
