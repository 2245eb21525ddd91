export type NadaGrafik = 'hijau' | 'kuning' | 'merah' | 'biru' | 'netral';

/** Line or dots laid over a colour, so that parts differ in grey print and to colour-blind eyes. */
export function Corak({ id, nada }: { id: string; nada: NadaGrafik }) {
  return (
    <pattern id={id} width="6" height="6" patternUnits="userSpaceOnUse">
      {nada === 'kuning' ? <path className="corak" d="M-1 1 1-1M0 6 6 0M5 7 7 5" /> : null}
      {nada === 'merah' ? <circle className="corak-titik" cx="3" cy="3" r="1.2" /> : null}
      {nada === 'biru' ? <path className="corak" d="M0 3H6" /> : null}
    </pattern>
  );
}
