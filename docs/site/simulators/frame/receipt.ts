// The receipt of a result. The facade answers the question anew, which is why this is loaded only when it is asked for.
import { createCasnos } from "casnos-rules";
import { receipt } from "casnos-rules/receipt";
import type { Question } from "./asked.js";

/** Gives the receipt of a question to the browser as a file. */
export async function downloadReceipt({ operation, input }: Question): Promise<void> {
  const drawnUp = await receipt(createCasnos(), operation, input as never);
  const link = document.createElement("a");
  link.href = URL.createObjectURL(new Blob([`${JSON.stringify(drawnUp, null, 2)}\n`], { type: "application/json" }));
  link.download = `${operation}-${drawnUp.hash.slice(7, 15)}.json`;
  link.click();
  URL.revokeObjectURL(link.href);
}
