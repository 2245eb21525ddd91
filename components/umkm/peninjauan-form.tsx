import { AreaTeks, Formulir, Isian, KotakCentang, TombolKirim } from '@/components/form';
import { Rincian } from '@/components/ui';
import { kembalikanUmkmAction, verifikasiUmkmAction } from '@/lib/umkm/actions';
import { BAGIAN, JUDUL_BAGIAN } from '@/lib/umkm/bagian/rules';
import { ISIAN_DITINJAU } from '@/lib/umkm/verifikasi/rules';

interface Untuk {
  usahaId: string;
  versi: number;
}

const tersembunyi = ({ usahaId, versi }: Untuk) => ({ usahaId, versi: String(versi) });

/** The officer finds everything right. */
export function VerifikasiForm(usaha: Untuk) {
  return (
    <Formulir aksi={verifikasiUmkmAction} id="verifikasi" tersembunyi={tersembunyi(usaha)}>
      <KotakCentang
        nama="nikPendudukDicocokkan"
        label="NIK dan nama sudah saya cocokkan dengan foto KTP."
      />
      <AreaTeks
        nama="catatanUmum"
        label="Catatan"
        petunjuk="Tersimpan di riwayat. Jangan menulis NIK di sini."
        baris={2}
        maxLength={1000}
        opsional
      />
      <TombolKirim ikon="centang">Verifikasi</TombolKirim>
    </Formulir>
  );
}

/** The officer gives it back, with a note for each field to mend. */
export function KembalikanForm(usaha: Untuk) {
  return (
    <Formulir aksi={kembalikanUmkmAction} id="kembalikan" tersembunyi={tersembunyi(usaha)}>
      <p>
        Tulis catatan hanya pada isian yang harus diperbaiki. Pemilik melihatnya tepat di isian itu.
      </p>
      {[...BAGIAN, 'dokumen' as const].map((bagian) => {
        const isian = ISIAN_DITINJAU.filter(({ kunci }) => kunci.startsWith(`${bagian}.`));
        const judul = bagian === 'dokumen' ? 'Dokumen' : JUDUL_BAGIAN[bagian];
        return (
          <Rincian key={bagian} judul={`Catatan untuk ${judul.toLowerCase()}`}>
            <div className="grid gap-4">
              {isian.map(({ kunci, label }) => (
                <Isian
                  key={kunci}
                  nama={`catatan.${kunci}`}
                  label={label}
                  maxLength={300}
                  opsional
                />
              ))}
            </div>
          </Rincian>
        );
      })}
      <AreaTeks
        nama="catatanUmum"
        label="Catatan umum"
        petunjuk="Dibaca pemilik. Jangan menulis NIK di sini."
        baris={3}
        maxLength={1000}
        opsional
      />
      <TombolKirim varian="kedua">Minta perbaikan</TombolKirim>
    </Formulir>
  );
}
