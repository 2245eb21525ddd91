import { Pemberitahuan } from '@/components/ui';
import { JALUR_LAPANGAN } from '@/lib/lapangan/rules';

/**
 * Nobody's phone now.
 *
 * @param tertutup records lie on it that only their account opens
 */
export function BelumSiap({ tertutup }: { tertutup: boolean }) {
  const tautan = (
    <a className="tautan" href={JALUR_LAPANGAN}>
      Pendataan lapangan
    </a>
  );
  if (tertutup) {
    return (
      <Pemberitahuan nada="peringatan" judul="Catatan Anda tetap tersimpan di ponsel ini">
        <p>
          Sesi Anda sudah berakhir, jadi catatannya tertutup. Bila ada jaringan, buka {tautan} dan
          masuk lagi dengan akun yang sama; sesudah itu catatannya terbuka dan dikirim.
        </p>
      </Pemberitahuan>
    );
  }
  return (
    <Pemberitahuan nada="peringatan" judul="Ponsel ini belum disiapkan">
      <p>
        Masuk lewat jaringan dahulu, lalu buka {tautan}. Sesudah itu ponsel ini dapat dipakai tanpa
        jaringan selama tiga hari.
      </p>
    </Pemberitahuan>
  );
}
