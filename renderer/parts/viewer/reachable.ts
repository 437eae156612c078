/** For a region that scrolls and may hold nothing to focus: the keyboard must reach it to scroll it (WCAG 2.1.1). */
export const reachable = (region: HTMLElement | null): void => {
  if (region) region.tabIndex = 0
}
