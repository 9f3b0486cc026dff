/** An arrow out of a box, after the words of a link that leaves the site; `label` is what is heard. */
export function ExternalIcon({ label }: { label: string }) {
  return (
    <>
      <span className="one-line">
        {' '}
        <svg
          width="12"
          height="12"
          viewBox="0 0 12 12"
          fill="none"
          stroke="currentColor"
          strokeWidth="1.5"
          aria-hidden="true"
        >
          <path d="M5 2H1.75v8.25H10V7M7 1.5h3.5V5M10.5 1.5 5.5 6.5" />
        </svg>
      </span>
      <span className="visually-hidden-inline"> ({label})</span>
    </>
  );
}
