// The site: VitePress over the pages of this folder. What it adds to them stands in `site/`.
import { fileURLToPath } from "node:url";
import postcssRTLCSS from "postcss-rtlcss";
import { defineConfig } from "vitepress";
import { CHART_LOOKS } from "../../examples/drawing.js";
import { finished, secured } from "../site/build/after.js";
import { liveFences } from "../site/build/live-fences.js";
import { linkedPages } from "../site/build/links.js";
import { typography } from "../site/build/typography.js";
import { isInMenu, locales, searchWords } from "../site/navigation.js";

const at = (path: string): string => fileURLToPath(new URL(`../../${path}`, import.meta.url));

export default defineConfig({
  title: "casnos-rules",
  // A site that is not at the root of its address says so when it is built.
  base: process.env["SITE_BASE"] ?? "/",
  outDir: at(".cache/site"),
  cacheDir: at(".cache/vitepress"),
  // Code, and a report for those who change the package.
  srcExclude: ["site/**", "api-report/**"],
  // What is written for the site stands apart from what is kept, and is served beside it.
  rewrites: (page) => page.replace(/^written\//, ""),
  locales,
  head: [
    ["style", {}, CHART_LOOKS],
    ["link", { rel: "icon", type: "image/svg+xml", href: `${process.env["SITE_BASE"] ?? "/"}icon.svg` }],
  ],
  markdown: {
    // The colours of the usual theme are too pale for some readers.
    theme: { light: "github-light-high-contrast", dark: "github-dark-high-contrast" },
    config: (markdown) => markdown.use(liveFences).use(linkedPages).use(typography),
  },
  themeConfig: { search: { provider: "local", options: { locales: searchWords } } },
  // Who reads one page has not asked for those it links to.
  router: { prefetchLinks: false },
  transformPageData: ({ relativePath, frontmatter }) =>
    isInMenu(relativePath) ? undefined : { frontmatter: { prev: false, next: false, ...frontmatter } },
  transformHtml: secured,
  buildEnd: finished,
  vite: {
    // VitePress names left and right: pages from right to left have them turned round.
    css: {
      postcss: {
        plugins: [postcssRTLCSS({ ltrPrefix: ':where([dir="ltr"])', rtlPrefix: ':where([dir="rtl"])' })],
      },
    },
    // Public files of the site, and the package as it was built, under the names of its entries.
    publicDir: at("docs/site/public"),
    resolve: {
      alias: [
        { find: /^casnos-rules$/, replacement: at("dist/index.js") },
        { find: /^casnos-rules\/(.*)$/, replacement: `${at("dist")}/$1/index.js` },
      ],
    },
    // What the components of the site do without.
    define: { __VUE_OPTIONS_API__: "false", __VUE_PROD_DEVTOOLS__: "false" },
    build: {
      chunkSizeWarningLimit: 1000,
      rollupOptions: {
        // zod marks what is pure in places that Rollup does not look at: nothing is lost by it.
        onwarn: (warning, warn) => {
          if (warning.code !== "INVALID_ANNOTATION") warn(warning);
        },
        treeshake: { moduleSideEffects: (id) => !id.includes("/dist/") },
      },
    },
  },
});
