/** Names of the calendar, in order. Data only. */

export const MONTHS = [
  "January",
  "February",
  "March",
  "April",
  "May",
  "June",
  "July",
  "August",
  "September",
  "October",
  "November",
  "December",
] as const;

/** Short forms that news prints, a full stop after them allowed. */
export const SHORT_MONTHS = [
  "Jan",
  "Feb",
  "Mar",
  "Apr",
  "Jun",
  "Jul",
  "Aug",
  "Sept",
  "Sep",
  "Oct",
  "Nov",
  "Dec",
] as const;

export const WEEKDAYS = [
  "Monday",
  "Tuesday",
  "Wednesday",
  "Thursday",
  "Friday",
  "Saturday",
  "Sunday",
] as const;

/** Spans of time that "last", "this" and "next" can point at. */
export const PERIODS = [
  "day",
  "week",
  "weekend",
  "fortnight",
  "month",
  "quarter",
  "year",
  "decade",
  "century",
  "night",
  "morning",
  "afternoon",
  "evening",
  "spring",
  "summer",
  "autumn",
  "fall",
  "winter",
  "season",
] as const;
