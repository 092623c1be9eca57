import { expect, test } from "vitest";
import { seedSamples } from "@/app/_server/operations/seed-samples";
import { fillEmptyDatabase, isEmptyDatabase } from "@/db/first-start";
import { createSchool } from "@/db/people";
import { describeOnEveryDriver } from "../support/every-driver";

describeOnEveryDriver((database) => {
  test("a filling that fails leaves the database empty for the next start", async () => {
    const fill = fillEmptyDatabase(database.db, async (tx) => {
      await createSchool(tx, { name: "Half a school" });
      throw new Error("The power went.");
    });
    await expect(fill).rejects.toThrow("The power went.");
    expect(await isEmptyDatabase(database.db)).toBe(true);
  });

  test("of servers that start at once, one fills an empty database", async () => {
    const starts = await Promise.all([1, 2, 3].map(() => seedSamples(database.db)));
    expect(starts.filter((signIns) => signIns !== null)).toHaveLength(1);
    expect(await isEmptyDatabase(database.db)).toBe(false);
  });
});
