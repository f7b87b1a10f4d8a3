const PENCE_IN_A_POUND = 100;

/** "£5,000,000": an amount as people read it. Figures that people must match keep Latin digits. */
export function poundWords(pence: number, locale = "en-GB"): string {
  const whole = pence % PENCE_IN_A_POUND === 0;
  const options = { style: "currency", currency: "GBP", ...(whole ? { maximumFractionDigits: 0 } : {}) } as const;
  return new Intl.NumberFormat(locale.includes("-u-") ? locale : `${locale}-u-nu-latn`, options).format(pence / PENCE_IN_A_POUND);
}

/** Whole pounds as typed ("5,000,000", "£25"), in pence; null when nothing was typed, NaN when it is no amount. */
export function penceFromTyped(text: string): number | null {
  const typed = text.replace(/[£,\s]/gu, "");
  if (typed === "") {
    return null;
  }
  return /^\d{1,11}$/u.test(typed) ? Number(typed) * PENCE_IN_A_POUND : Number.NaN;
}

/** The whole pounds of an amount, as a field holds them. */
export function typedPounds(pence: number | null): string {
  return pence === null ? "" : String(Math.round(pence / PENCE_IN_A_POUND));
}
