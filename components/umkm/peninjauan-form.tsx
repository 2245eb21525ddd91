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
import {
  cocokkanNikPendudukAction,
  kembalikanUmkmAction,
  verifikasiUmkmAction,
} from '@/lib/umkm/actions';
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
  { nama: 'alasanBelumCocok', label: 'Mengapa belum dapat dicocokkan' },
  { nama: 'catatanUmum', label: 'Catatan Anda' },
];

const KATA_COCOK = 'NIK penduduk dan nama sudah saya cocokkan dengan foto KTP.';

/** What there is to compare the identity number with, and whether somebody has done so. */
interface Pencocokan {
  adaKtp: boolean;
  sudahDicocokkan: boolean;
}

/** The match, which may be made again, or why it cannot be made yet. */
function IsianCocok({ adaKtp, sudahDicocokkan }: Pencocokan) {
  const centang = adaKtp ? <KotakCentang nama="nikPendudukDicocokkan" label={KATA_COCOK} /> : null;
  if (sudahDicocokkan) return centang;
  return (
    <>
      {centang ?? <p>Belum ada foto KTP yang dapat Anda cocokkan.</p>}
      <Isian
        nama="alasanBelumCocok"
        label={adaKtp ? 'Bila belum, mengapa?' : 'Mengapa belum dapat dicocokkan?'}
        petunjuk="Dibaca pemilik dan tersimpan di riwayat. Dapat dicocokkan kemudian."
        opsional={adaKtp}
      />
    </>
  );
}

/** The officer finds everything right. */
export function VerifikasiForm({ adaKtp, sudahDicocokkan, ...untuk }: UntukDitinjau & Pencocokan) {
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
          <IsianCocok adaKtp={adaKtp} sudahDicocokkan={sudahDicocokkan} />
          <AreaTeks
            nama="catatanUmum"
            label="Catatan"
            petunjuk="Tersimpan di riwayat. Jangan menulis NIK penduduk di sini."
            baris={2}
            opsional
          />
          <TombolKirim ikon={<Ikon nama="centang" />}>Verifikasi</TombolKirim>
        </>
      ) : null}
    </Formulir>
  );
}

/** The match alone, of a record that was verified without it. */
export function CocokkanForm(untuk: UntukDitinjau) {
  return (
    <Formulir
      aksi={cocokkanNikPendudukAction}
      id="cocokkan"
      tersembunyi={tersembunyi(untuk)}
      nilaiAwal={untuk.nilaiAwal}
      tertutup={untuk.boleh ? null : []}
    >
      {untuk.boleh ? (
        <>
          <KotakCentang nama="nikPendudukDicocokkan" label={KATA_COCOK} />
          <TombolKirim varian="kedua">Catat sudah dicocokkan</TombolKirim>
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
                      <Isian key={satu.nama} {...satu} opsional />
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
              opsional
            />
            <TombolKirim varian="kedua">Minta perbaikan</TombolKirim>
          </div>
        </Kartu>
      ) : null}
    </Formulir>
  );
}
