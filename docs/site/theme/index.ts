// The looks of the site: those of VitePress, with the components that answer in the page.
import type { Theme } from "vitepress";
import DefaultTheme from "vitepress/theme-without-fonts";
import { defineAsyncComponent } from "vue";
import LiveExample from "./components/LiveExample.vue";
import "./style.css";

export default {
  extends: DefaultTheme,
  enhanceApp({ app }) {
    app.component("LiveExample", LiveExample);
    app.component(
      "OperationForm",
      defineAsyncComponent(() => import("./components/OperationForm.vue")),
    );
    app.component(
      "ValueOnADay",
      defineAsyncComponent(() => import("./components/ValueOnADay.vue")),
    );
    if (!import.meta.env.PROD || import.meta.env.SSR || !("serviceWorker" in navigator)) return;
    void navigator.serviceWorker.register(`${import.meta.env.BASE_URL}service-worker.js`);
  },
} satisfies Theme;
