/** Whose turn is it on a day? Working days are counted from a Monday long ago, as turns.py does. */

import { dayAfter } from "./days.js";

const FIRST_MONDAY = "2024-01-01";
const DAYS_IN_WEEK = 7;
const MILLISECONDS = 24 * 60 * 60 * 1000;

/** @param {string} weekend Numbers of weekdays, 0 for Sunday: "60". */
export function workingDays(weekend) {
  const days = Array.from({ length: DAYS_IN_WEEK }, (_, day) => day);
  return days.filter((day) => !weekend.includes(String((day + 1) % DAYS_IN_WEEK)));
}

/**
 * Count the working days before a day; a free day has the turn of the next that is worked.
 * @param {string} day
 * @param {readonly number[]} worked
 */
export function turnOf(day, worked) {
  const since = (Date.parse(day) - Date.parse(FIRST_MONDAY)) / MILLISECONDS;
  const weeks = Math.floor(since / DAYS_IN_WEEK);
  const weekday = since - weeks * DAYS_IN_WEEK;
  return weeks * worked.length + worked.filter((one) => one < weekday).length;
}

/**
 * Return the working day with so many before it.
 * @param {number} turn
 * @param {readonly number[]} worked
 */
export function dayOf(turn, worked) {
  const weeks = Math.floor(turn / worked.length);
  const weekday = worked[turn - weeks * worked.length];
  return dayAfter(FIRST_MONDAY, weeks * DAYS_IN_WEEK + weekday);
}

/**
 * Return the day it is in a time zone.
 * @param {string} zone
 * @throws {RangeError} The browser does not know the zone.
 */
export function todayIn(zone) {
  // Canadian English writes days as everything here does.
  return new Intl.DateTimeFormat("en-CA", { timeZone: zone }).format(new Date());
}
