/** A hollow green knot: something still to do, by the reader. */
export function OpenKnot() {
  return (
    <svg width="18" height="18" viewBox="0 0 18 18" aria-hidden="true">
      <circle cx="9" cy="9" r="7.6" fill="var(--sheet)" stroke="var(--pine)" strokeWidth="2.4" />
    </svg>
  );
}
