import { describe, expect, it } from "vitest";
import { lackingToPublish, type ToPublish } from "./lacking-to-publish.js";

const whole: ToPublish = {
  tag: "v1.2.0",
  packageJson: { version: "1.2.0", repository: { type: "git", url: "git+https://code.example/casnos-rules.git" } },
  changelog: "# Changelog\n\n## 1.2.0 (2027-03-02)\n\n- A.\n\n## 1.1.0 (2027-01-02)\n\n- B.\n",
  lastVersion: "1.1.0",
};

describe("a version that is about to be published", () => {
  it("lacks nothing where tag, package, changelog and last release say the same", () => {
    expect(lackingToPublish(whole)).toEqual([]);
  });

  it.each<[string, Partial<ToPublish>, RegExp]>([
    ["another tag", { tag: "v1.2.1" }, /^The tag is v1\.2\.1, and package\.json says 1\.2\.0/],
    ["a tag without v", { tag: "1.2.0" }, /^The tag is 1\.2\.0/],
    ["no tag", { tag: "" }, /^The tag is not given/],
    [
      "no day",
      { changelog: whole.changelog.replace("2027-03-02", "not published") },
      /has no day: ## 1\.2\.0 \(YYYY-MM-DD\)/,
    ],
    ["no address", { packageJson: { version: "1.2.0" } }, /has no "repository" with an address/],
    ["an empty address", { packageJson: { version: "1.2.0", repository: { url: "" } } }, /has no "repository"/],
    ["a private package", { packageJson: { ...whole.packageJson, private: true } }, /"private": npm would refuse it/],
    ["a last release that is older", { lastVersion: "1.0.0" }, /last-release\.json says 1\.0\.0: .* is 1\.1\.0\.$/],
    ["a last release that is itself", { lastVersion: "1.2.0" }, /last-release\.json says 1\.2\.0/],
  ])("is told of %s, and of nothing else", (_, changed, message) => {
    const lacking = lackingToPublish({ ...whole, ...changed });
    expect(lacking).toHaveLength(1);
    expect(lacking[0]).toMatch(message);
  });

  it("is told that the changelog has no section of it", () => {
    expect(lackingToPublish({ ...whole, changelog: "# Changelog\n" })[0]).toBe("CHANGELOG.md has no section ## 1.2.0.");
  });
});
