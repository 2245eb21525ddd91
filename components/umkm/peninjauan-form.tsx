import {
  AreaTeks,
  DICENTANG,
  Formulir,
  Isian,
  KotakCentang,
  RincianIsian,
  TombolKirim,
} from '@/components/form';
import { Ikon, Kartu } from '@/components/ui';
import { awalKecil } from '@/lib/platform/format';
import { kembalikanUmkmAction, verifikasiUmkmAction } from '@/lib/umkm/actions';
import { BAGIAN, JUDUL_BAGIAN } from '@/lib/umkm/bagian/rules';
import { ISIAN_DITINJAU, tulisVersi } from '@/lib/umkm/verifikasi/rules';

interface UntukDitinjau {
  usahaId: string;
  versi: number;
  versiOrang: number;
  /** Whether the state allows it now; the form itself stays, so that one who was too late reads why. */
  boleh: boolean;
  nilaiAwal: Record<string, string | string[]>;
}

const tersembunyi = ({ usahaId, versi, versiOrang }: UntukDitinjau) => ({
  usahaId,
  versi: tulisVersi(versi, versiOrang),
});

const VERIFIKASI_TERTULIS = [
  {
    nama: 'nikPendudukDicocokkan',
    label: 'NIK penduduk dan nama dicocokkan dengan foto KTP',
    pilihan: DICENTANG,
  },
  { nama: 'catatanUmum', label: 'Catatan Anda' },
];

/** The officer finds everything right. */
export function VerifikasiForm(untuk: UntukDitinjau) {
  return (
    <Formulir
      aksi={verifikasiUmkmAction}
      id="verifikasi"
      tersembunyi={tersembunyi(untuk)}
      nilaiAwal={untuk.nilaiAwal}
      tertutup={untuk.boleh ? null : VERIFIKASI_TERTULIS}
    >
      {untuk.boleh ? (
        <>
          <KotakCentang
            nama="nikPendudukDicocokkan"
            label="NIK penduduk dan nama sudah saya cocokkan dengan foto KTP."
          />
          <AreaTeks
            nama="catatanUmum"
            label="Catatan"
            petunjuk="Tersimpan di riwayat. Jangan menulis NIK penduduk di sini."
            baris={2}
            maxLength={1000}
            opsional
          />
          <TombolKirim ikon={<Ikon nama="centang" />}>Verifikasi</TombolKirim>
        </>
      ) : null}
    </Formulir>
  );
}

const isianBagian = (bagian: string) =>
  ISIAN_DITINJAU.filter(({ kunci }) => kunci.startsWith(`${bagian}.`)).map(({ kunci, label }) => ({
    nama: `catatan.${kunci}`,
    label,
  }));

const SEMUA_CATATAN = [
  ...[...BAGIAN, 'dokumen'].flatMap(isianBagian),
  { nama: 'catatanUmum', label: 'Catatan umum' },
];

/** The officer gives it back, with a note for each field to mend. */
export function KembalikanForm(untuk: UntukDitinjau) {
  return (
    <Formulir
      aksi={kembalikanUmkmAction}
      id="kembalikan"
      tersembunyi={tersembunyi(untuk)}
      nilaiAwal={untuk.nilaiAwal}
      tertutup={untuk.boleh ? null : SEMUA_CATATAN}
    >
      {untuk.boleh ? (
        <Kartu judul="Minta perbaikan">
          <div className="formulir">
            <p>
              Tulis catatan hanya pada isian yang harus diperbaiki. Pemilik melihatnya tepat di
              isian itu.
            </p>
            {[...BAGIAN, 'dokumen' as const].map((bagian) => {
              const isian = isianBagian(bagian);
              const judul = bagian === 'dokumen' ? 'Dokumen' : JUDUL_BAGIAN[bagian];
              return (
                <RincianIsian
                  key={bagian}
                  judul={`Catatan untuk ${awalKecil(judul)}`}
                  nama={isian.map(({ nama }) => nama)}
                >
                  <div className="grid gap-4">
                    {isian.map((satu) => (
                      <Isian key={satu.nama} {...satu} maxLength={300} opsional />
                    ))}
                  </div>
                </RincianIsian>
              );
            })}
            <AreaTeks
              nama="catatanUmum"
              label="Catatan umum"
              petunjuk="Dibaca pemilik. Jangan menulis NIK penduduk di sini."
              baris={3}
              maxLength={1000}
              opsional
            />
            <TombolKirim varian="kedua">Minta perbaikan</TombolKirim>
          </div>
        </Kartu>
      ) : null}
    </Formulir>
  );
}
