/** A pair of headphones, drawn in one line. */
export function Headphones() {
  return (
    <svg className="headphones" viewBox="0 0 24 24" aria-hidden="true" focusable="false">
      <path
        d="M4 18v-5a8 8 0 0 1 16 0v5M4 14h3v7H4zM17 14h3v7h-3z"
        fill="none"
        stroke="currentColor"
        strokeWidth="1.4"
      />
    </svg>
  );
}
