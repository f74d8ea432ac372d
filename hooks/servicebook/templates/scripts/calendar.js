/**
 * Days and what is due on them go in; a calendar file comes out, as RFC 5545 has it.
 *
 * @typedef {{id: string, day: string, next: string, title: string, text: string}} CalendarDay
 */

const LONGEST_LINE = 75;
const NEW_LINE = "\r\n";
const MINUTE = 60_000;
const ENCODER = new TextEncoder();

/**
 * Write a calendar of events that take whole days.
 * @param {readonly CalendarDay[]} days
 * @param {string} address Where it came from.
 * @param {Date} now
 */
export function calendar(days, address, now) {
  const stamp = now.toISOString().slice(0, 19).replace(/[-:]/g, "") + "Z";
  const version = Math.floor(now.getTime() / MINUTE);
  const lines = [
    "BEGIN:VCALENDAR",
    "VERSION:2.0",
    "PRODID:-//Servicebook//Servicebook//EN",
    "CALSCALE:GREGORIAN",
    ...days.flatMap((one) => event(one, address, [`DTSTAMP:${stamp}`, `SEQUENCE:${version}`])),
    "END:VCALENDAR",
  ];
  return lines.map(folded).join(NEW_LINE) + NEW_LINE;
}

/**
 * @param {CalendarDay} one
 * @param {string} address
 * @param {readonly string[]} made When it was made, by which calendars know what is newer.
 */
function event(one, address, made) {
  return [
    "BEGIN:VEVENT",
    `UID:${escaped(one.id)}`,
    ...made,
    `DTSTART;VALUE=DATE:${one.day.replaceAll("-", "")}`,
    `DTEND;VALUE=DATE:${one.next.replaceAll("-", "")}`,
    `SUMMARY:${escaped(one.title)}`,
    `DESCRIPTION:${escaped(one.text)}`,
    `URL:${address}`,
    "TRANSP:TRANSPARENT",
    "END:VEVENT",
  ];
}

/**
 * Mark the signs that mean something in a calendar, and leave out those it cannot hold.
 * @param {string} text
 */
function escaped(text) {
  return text
    .replace(/\r\n?/g, "\n")
    .replace(/[\u0000-\u0009\u000b-\u001f\u007f]/g, " ")
    .replace(/[\\;,]/g, (sign) => `\\${sign}`)
    .replaceAll("\n", "\\n");
}

/**
 * Break a line before it is longer than 75 octets, never inside a letter.
 * @param {string} line
 */
function folded(line) {
  const lines = [""];
  let length = 0;
  for (const letter of line) {
    const octets = ENCODER.encode(letter).length;
    if (length + octets > LONGEST_LINE) {
      lines.push(" ");
      length = 1;
    }
    lines[lines.length - 1] += letter;
    length += octets;
  }
  return lines.join(NEW_LINE);
}
