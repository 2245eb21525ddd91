import { Lambang } from '../ui/lambang';
import { TautanPolos } from '../ui/tautan';

/** Only the mark and the way home, where the full header cannot be had. */
export function KepalaRingkas() {
  return (
    <header className="kepala-situs">
      <div className="bingkai kepala-baris">
        <TautanPolos href="/" className="kepala-nama">
          <Lambang />
          <span>
            <strong>Sinergi Depok</strong>
            <span className="kepala-nama-anak">Koperasi dan UMKM Kota Depok</span>
          </span>
        </TautanPolos>
      </div>
    </header>
  );
}
