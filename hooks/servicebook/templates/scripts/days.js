/** Days as `2026-11-22`: added to, and written as people in a place do. */

const DAY = /^\d{4}-\d\d-\d\d$/;
const MILLISECONDS = 24 * 60 * 60 * 1000;
const LONG = { weekday: "short", day: "numeric", month: "long", year: "numeric", timeZone: "UTC" };

/**
 * Whether something is a day that there is.
 * @param {unknown} value
 * @returns {value is string}
 */
export function isDay(value) {
  if (typeof value !== "string" || !DAY.test(value)) {
    return false;
  }
  const date = new Date(`${value}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && isoDay(date) === value;
}

/**
 * Count days on from a day; null where the calendar ends.
 * @param {string} day
 * @param {number} days
 */
export function dayAfter(day, days) {
  const later = isoDay(new Date(Date.parse(`${day}T00:00:00Z`) + days * MILLISECONDS));
  return isDay(later) ? later : null;
}

/**
 * Write a day with its weekday, as a language does.
 * @param {string} day
 * @param {string} locale A language with or without a country: en-GB.
 */
export function dayText(day, locale) {
  return new Intl.DateTimeFormat(locale, LONG).format(new Date(`${day}T00:00:00Z`));
}

/**
 * Whether a day is one on which a company's country does not work.
 * @param {string} day
 * @param {string} weekend Numbers of weekdays, 0 for Sunday: "60".
 */
export function isWeekend(day, weekend) {
  return weekend.includes(String(new Date(`${day}T00:00:00Z`).getUTCDay()));
}

/** Return today, where the reader is. */
export function today() {
  const now = new Date();
  return isoDay(new Date(now.getTime() - now.getTimezoneOffset() * 60 * 1000));
}

/** @param {Date} date */
function isoDay(date) {
  return Number.isNaN(date.getTime()) ? "" : date.toISOString().slice(0, 10);
}
