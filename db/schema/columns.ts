import { customType, timestamp } from "drizzle-orm/pg-core";
import { isId } from "../id";

const NOBODYS_ID = "00000000-0000-0000-0000-000000000000";

/**
 * A UUID column. Ids arrive in addresses, where anybody can type anything. Text that is no UUID would
 * make Postgres raise an error; asked for as the id that no row has, it is a miss like any other.
 */
export const id = customType<{ data: string; driverData: string }>({
  dataType: () => "uuid",
  toDriver: (value) => (isId(value) ? value : NOBODYS_ID),
});

/** The school that a row belongs to: first in every key, so that the data can be split by school. */
export const schoolId = () => id("school_id").notNull();

/** A moment, kept with its time zone and read as a `Date`. */
export const instant = (name: string) => timestamp(name, { withTimezone: true });
