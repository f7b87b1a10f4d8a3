/** The product's mark, 44 px: two threads over two. */
export function Mark() {
  return (
    <svg width="44" height="44" viewBox="0 0 44 44" aria-hidden="true">
      <rect x="0.5" y="0.5" width="43" height="43" rx="10.5" fill="#0d332b" stroke="#5f8f7e" />
      <g strokeLinecap="round" strokeWidth="5" fill="none">
        <path d="M16.5 8.5v27" stroke="#e8834e" />
        <path d="M27.5 8.5v27" stroke="#9cc4b4" />
        <g strokeLinecap="butt">
          <path d="M20 16.5h15.5" stroke="#0d332b" strokeWidth="7" />
          <path d="M8.5 27.5H23.5" stroke="#0d332b" strokeWidth="7" />
        </g>
        <path d="M8.5 16.5H12M22 16.5h13.5" stroke="#f0ae3c" />
        <path d="M8.5 27.5H21M32 27.5h3.5" stroke="#f1e8d6" />
        <path d="M12 16.5h1.5M22 16.5h2M20 27.5h2" stroke="none" />
      </g>
    </svg>
  );
}
