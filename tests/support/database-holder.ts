import { user } from "@/db/schema";
import { getDatabase } from "@/db/client";

/**
 * A program of its own for tests: opens the database that its environment names, adds a user with the
 * id in ADD_USER, prints "open" or the reason why not, and stays until it is killed.
 */
try {
  const { db } = await getDatabase();
  const id = process.env["ADD_USER"];
  if (id) await db.insert(user).values({ id, name: id, email: `${id}@school.example` });
  console.log("open");
  setInterval(() => {}, 60_000);
} catch (error) {
  console.log(error instanceof Error ? `${error.name}: ${error.message}` : String(error));
}
