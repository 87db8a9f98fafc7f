// The pages of the interfaces, which typedoc writes for the site from the doc comments. A comment that is missing, or a link
// in one that leads nowhere, ends it.
import packageJson from "../../package.json" with { type: "json" };

/** Every entry with a page: the standalone file exports what the others do. */
const entryPoints = Object.keys(packageJson.exports)
  .filter((path) => path !== "./standalone" && path !== "./package.json")
  .map((path) => `../../src${path.slice(1)}/index.ts`);

/** @type {Partial<import("typedoc").TypeDocOptions & import("typedoc-plugin-markdown").PluginOptions>} */
export default {
  name: "casnos-rules",
  tsconfig: "../../tsconfig.json",
  entryPoints,
  plugin: ["typedoc-plugin-markdown"],
  router: "module",
  out: "../written/reference",
  readme: "none",
  excludeInternal: true,
  disableSources: true,
  treatWarningsAsErrors: true,
  validation: {
    notExported: true,
    invalidLink: true,
    notDocumented: true,
  },
  requiredToBeDocumented: ["Function", "Interface", "TypeAlias", "Variable", "Class", "Property"],
  intentionallyNotExported: [
    "src/operations.ts:operations",
    "src/catalogue/series.ts:everything",
    "src/catalogue/value.ts:OfSeriesNamed",
    "src/testing/properties/catalogue.ts:catalogue",
    "src/testing/properties/property.ts:AnyProperty",
  ],
  intentionallyNotDocumented: [
    "index.Domain.__type.kind",
    "index.Domain.__type.options",
    "index.Domain.__type.least",
    "index.Domain.__type.most",
    "index.Working.round.D.__type.value",
    "index.Working.share.D.__type.value",
  ],
  entryFileName: "index.md",
  entryModule: "index",
  hideBreadcrumbs: true,
  hidePageHeader: true,
  useHTMLAnchors: true,
  useCodeBlocks: true,
  parametersFormat: "table",
  interfacePropertiesFormat: "table",
};
