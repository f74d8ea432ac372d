/** Whose turn is it on a day? Working days are counted from a Monday long ago, as turns.py does. */

import { dayAfter } from "./days.js";

const FIRST_MONDAY = "2024-01-01";
const DAYS_IN_WEEK = 7;
const MILLISECONDS = 24 * 60 * 60 * 1000;

/**
 * Return the first working day after the weekend, from 0 for the Monday or less, and their number.
 * @param {string} weekend Numbers of weekdays in their order, 0 for Sunday: "60".
 */
export function workingDays(weekend) {
  const last = Number(weekend.at(-1));
  return { first: last === 0 ? 0 : last - DAYS_IN_WEEK, count: DAYS_IN_WEEK - weekend.length };
}

/**
 * Count the working days before a day; a free day has the turn of the next that is worked.
 * @param {string} day
 * @param {{ first: number, count: number }} worked
 */
export function turnOf(day, { first, count }) {
  const since = (Date.parse(day) - Date.parse(FIRST_MONDAY)) / MILLISECONDS - first;
  const weeks = Math.floor(since / DAYS_IN_WEEK);
  return weeks * count + Math.min(since - weeks * DAYS_IN_WEEK, count);
}

/**
 * Return the working day with so many before it.
 * @param {number} turn
 * @param {{ first: number, count: number }} worked
 */
export function dayOf(turn, { first, count }) {
  const weeks = Math.floor(turn / count);
  return dayAfter(FIRST_MONDAY, weeks * DAYS_IN_WEEK + first + turn - weeks * count);
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
