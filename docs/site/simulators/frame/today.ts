// The day of the computer, once the page is there: the rules have no clock, and a page is built on another day.
import { computed, onMounted, ref, type ComputedRef, type Ref } from "vue";
import { textAsRead } from "./typed.js";

/** Today, `YYYY-MM-DD`; empty until the page is there. */
export function useToday(): Ref<string> {
  const today = ref("");
  onMounted(() => {
    const now = new Date();
    const two = (number: number): string => String(number).padStart(2, "0");
    today.value = `${String(now.getFullYear())}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
  });
  return today;
}

/** The day that is asked for: the one filled in, else today; empty until the page is there. */
export function useDayAskedFor(state: { readonly on: string }): ComputedRef<string> {
  const today = useToday();
  return computed(() => (state.on === "" ? today.value : textAsRead(state.on)));
}
