import { Formulir, KotakCentang, TombolKirim } from '@/components/form';
import { Kartu } from '@/components/ui';
import { saringanDipakai } from '@/lib/koperasi/rat/daftar/alamat/rules';
import type { DaftarRat } from '@/lib/koperasi/rat/daftar/rules';
import type { SaringRat } from '@/lib/koperasi/rat/daftar/schema';
import { ingatkanSemuaAction } from '@/lib/koperasi/rat/pengingat/actions';
import { formatAngka } from '@/lib/platform/format';

/** Reminds everybody of the filtered list who may be reminded and can be reached. */
export function IngatkanSemua({
  daftar,
  saring,
  jumlah,
  jedaHari,
  batas,
  kembali,
}: {
  daftar: DaftarRat;
  saring: SaringRat;
  jumlah: number;
  jedaHari: number;
  batas: string;
  kembali: string;
}) {
  const dipakai = Object.entries(saringanDipakai(daftar, saring)).filter(
    (satu): satu is [string, string] => satu[1] !== undefined,
  );
  return (
    <Kartu judul="Ingatkan semua dalam daftar ini">
      {jumlah === 0 ? (
        <p className="teks-lembut">
          Tidak ada yang dapat diingatkan sekarang: semua sudah diingatkan dalam {jedaHari} hari
          terakhir, laporannya menunggu verifikasi, atau belum punya akun dan surel.
        </p>
      ) : (
        <Formulir
          id="ingatkan-semua"
          aksi={ingatkanSemuaAction}
          tersembunyi={{ daftar, ...Object.fromEntries(dipakai), kembali }}
        >
          <p>
            Pengurus mendapat pemberitahuan dan surel dengan batas RAT {batas}; koperasi tanpa akun
            pengurus mendapat surel ke kantornya. Yang sudah diingatkan dalam {jedaHari} hari
            terakhir dilewati.
          </p>
          <KotakCentang
            nama="setuju"
            label={`Ya, kirim pengingat ke ${formatAngka(jumlah)} koperasi.`}
          />
          <div>
            <TombolKirim varian="kedua">Kirim pengingat</TombolKirim>
          </div>
        </Formulir>
      )}
    </Kartu>
  );
}
