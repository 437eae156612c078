/** Whether the day that stands at `start` in a page is the one on which the paper was printed, and not one of what it records. */
export const isDayOfPrint = (text: string, start: number): boolean =>
  /\b(?:print(?:ed|out)?|produced|extracted|generated|downloaded)\b(?:[ \t]+(?:date|on|at|by|off)\b)*[^\w\n]{0,6}(?:\d{4} ?hrs?[ ,]*)?$/i.test(
    text.slice(Math.max(0, start - 40), start),
  )
