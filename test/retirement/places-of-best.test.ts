import { describe, expect, it } from "vitest";
import { placesOfBest } from "../../src/retirement/places-of-best.js";

const best = (values: readonly number[], most: number): readonly number[] => {
  const places: number[] = [];
  const found = placesOfBest(values, 0, values.length, most, places);
  return places.slice(0, found);
};

describe("the places of the best bases", () => {
  it.each<[string, readonly number[], number, readonly number[]]>([
    ["the greatest first", [1, 3, 2], 2, [1, 2]],
    ["of two that are equal the earlier, where one is wanted", [5, 5], 1, [0]],
    ["of two that are equal the earlier first, where both are", [5, 5], 2, [0, 1]],
    ["the earlier first behind a greater one", [5, 5, 9], 3, [2, 0, 1]],
    ["no more than there are", [4, 7], 10, [1, 0]],
    ["none of none", [], 3, []],
  ])("are %s", (_, values, most, expected) => {
    expect(best(values, most)).toEqual(expected);
  });
});
