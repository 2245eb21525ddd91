import { Lambang } from '../ui/lambang';

/** Only the mark and the way home, where the full header cannot be had. */
export function KepalaRingkas() {
  return (
    <header className="kepala-situs">
      <div className="bingkai kepala-baris">
        <a href="/" className="kepala-nama">
          <Lambang />
          <span>
            <strong>Sinergi Depok</strong>
            <span className="kepala-nama-anak">Koperasi dan UMKM Kota Depok</span>
          </span>
        </a>
      </div>
    </header>
  );
}
