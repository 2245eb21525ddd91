import { Formulir, TombolKirim } from '@/components/form';
import { mintaHitungUlangAction } from '@/lib/kecocokan/hitungan/actions';

/** Asks for a computation of everything anew. */
export function HitungUlangForm() {
  return (
    <Formulir id="hitung-ulang" aksi={mintaHitungUlangAction}>
      <p>
        Perhitungan berjalan sendiri setiap kali data usaha, koperasi, atau aturan berubah. Hitung
        ulang semuanya hanya bila angkanya tampak keliru, misalnya setelah data dimuat dari luar
        portal.
      </p>
      <div>
        <TombolKirim varian="kedua">Hitung ulang semuanya</TombolKirim>
      </div>
    </Formulir>
  );
}
