/** Id of the column that holds what the reader may do. */
export const TINDAKAN = 'tindakan';

/**
 * On a narrow screen the column of acts stands below all facts: this link, placed before it among the
 * same children, leads there. It shows only where that column holds
 * a button; a form without one is there to say that somebody was faster.
 */
export function KeTindakan() {
  return (
    <p className="ke-tindakan">
      <a href={`#${TINDAKAN}`} className="tautan">
        Lompat ke tindakan yang tersedia
      </a>
    </p>
  );
}
