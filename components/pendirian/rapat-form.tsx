import {
  AreaTeks,
  DICENTANG,
  Formulir,
  Isian,
  type IsianTertolak,
  IsianUang,
  Kelompok,
  KotakCentang,
  kataPilihan,
  Pilihan,
  PilihanRadio,
  TombolKirim,
} from '@/components/form';
import { Tautan } from '@/components/ui';
import { JABATAN_PENGURUS, labelAcuan } from '@/lib/koperasi/acuan';
import { DEWAN_SYARIAH, JABATAN_TERPILIH } from '@/lib/pendirian/halangan/rules';
import { CARA_PERTEMUAN } from '@/lib/pendirian/penyuluhan/schema';
import { simpanRapatAction } from '@/lib/pendirian/rapat/actions';
import { nilaiPendiri } from '@/lib/pendirian/rapat/rules';
import { isianPendiri } from '@/lib/pendirian/rapat/schema';
import type { PendiriDipimpin } from '@/lib/pendirian/rincian/kepala/reads';
import { LABEL_CARA } from '@/lib/pendirian/tampilan/rules';

/** Attendance and office of one founder; one office each, so nobody is in pengurus and pengawas. */
function HasilPendiri({
  satu,
  letak,
  syariah,
}: {
  satu: PendiriDipimpin;
  letak: number;
  syariah: boolean;
}) {
  const hadir = isianPendiri('hadir', satu.id);
  const jabatan = isianPendiri('jabatan', satu.id);
  const bersedia = isianPendiri('bersedia', satu.id);
  return (
    <li className="baris-pendiri">
      <p>
        <span className="angka-tabular">{letak + 1}.</span> <strong>{satu.nama}</strong>
        <span className="teks-lembut block">{satu.keterangan}</span>
      </p>
      <div className="grid gap-x-6 gap-y-2 sm:grid-cols-2 sm:items-end">
        <KotakCentang
          nama={hadir}
          label={
            <>
              Hadir<span className="hanya-pembaca">, {satu.nama}</span>
            </>
          }
        />
        <Pilihan
          nama={jabatan}
          label={
            <>
              Terpilih sebagai<span className="hanya-pembaca">, {satu.nama}</span>
            </>
          }
          kosong="Anggota biasa"
          pilihan={[...JABATAN_TERPILIH, ...(syariah ? [DEWAN_SYARIAH] : [])].map((nilai) => ({
            nilai,
            label: labelAcuan(JABATAN_PENGURUS, nilai),
          }))}
        />
        <KotakCentang
          nama={bersedia}
          className="pernyataan-bersedia sm:col-span-2"
          label={
            <>
              Bersedia dipilih, pernyataan tertulis dilampirkan
              <span className="hanya-pembaca">, {satu.nama}</span>
            </>
          }
          petunjuk="Hanya bila terpilih tanpa hadir. Lampirkan pernyataannya pada berita acara yang diunggah."
        />
      </div>
    </li>
  );
}

interface RapatFormProps {
  id: string;
  versi: number;
  adalahKkmp: boolean;
  /** A koperasi simpan pinjam syariah, which elects a dewan pengawas syariah too. */
  syariah: boolean;
  pendiri: PendiriDipimpin[];
  /** Whether it may be recorded now. */
  boleh: boolean;
  /** What is recorded, or what it may begin with. */
  nilaiAwal: Record<string, string | string[]>;
  /** What was typed before the session expired. */
  titipan: Record<string, string | string[]>;
}

/** What is filled in of the meeting, for one who reads it back. */
const TULISAN_AWAL: readonly IsianTertolak[] = [
  { nama: 'tanggal', label: 'Tanggal rapat', rupa: 'tanggal' },
  { nama: 'cara', label: 'Cara rapat', pilihan: LABEL_CARA },
  { nama: 'tempat', label: 'Tempat atau tautan' },
  { nama: 'pemimpin', label: 'Pemimpin rapat' },
  { nama: 'pejabat', label: 'Pejabat dinas yang hadir' },
];
const TULISAN_AKHIR: readonly IsianTertolak[] = [
  { nama: 'dewanSyariahLuar', label: 'Dewan pengawas syariah dari luar pendiri' },
  { nama: 'rekomendasiDsn', label: 'Nomor rekomendasi DSN-MUI' },
  { nama: 'namaLurah', label: 'Nama lurah (ketua pengawas)' },
  { nama: 'simpananPokok', label: 'Simpanan pokok yang diputuskan', rupa: 'rupiah' },
  { nama: 'simpananWajib', label: 'Simpanan wajib per bulan', rupa: 'rupiah' },
  { nama: 'keputusan', label: 'Ringkasan keputusan rapat' },
];
const KATA_JABATAN = kataPilihan(
  JABATAN_PENGURUS.map(({ kode, label }) => ({ nilai: kode, label })),
);

const tulisanPendiri = ({ id, nama }: PendiriDipimpin): IsianTertolak[] => [
  { nama: isianPendiri('hadir', id), label: `${nama}, hadir`, pilihan: DICENTANG },
  { nama: isianPendiri('jabatan', id), label: `${nama}, terpilih sebagai`, pilihan: KATA_JABATAN },
  { nama: isianPendiri('bersedia', id), label: `${nama}, bersedia dipilih`, pilihan: DICENTANG },
];

/**
 * The founding meeting: when and where, who was there, who was elected, what was decided. Stays when it may
 * not be recorded any more, for one who was too late.
 */
export function RapatForm({
  id,
  versi,
  adalahKkmp,
  syariah,
  pendiri,
  boleh,
  nilaiAwal,
  titipan,
}: RapatFormProps) {
  const label = Object.fromEntries(
    pendiri.flatMap((satu) => [
      [isianPendiri('jabatan', satu.id), satu.nama],
      [isianPendiri('bersedia', satu.id), satu.nama],
    ]),
  );
  return (
    <Formulir
      id="rapat"
      aksi={simpanRapatAction}
      nilaiAwal={boleh ? { ...nilaiPendiri(pendiri), ...nilaiAwal, ...titipan } : titipan}
      tersembunyi={{ id, versi: String(versi) }}
      labelGalat={label}
      tertutup={
        boleh ? null : [...TULISAN_AWAL, ...pendiri.flatMap(tulisanPendiri), ...TULISAN_AKHIR]
      }
    >
      {boleh ? (
        <>
          <Kelompok judul="Waktu dan tempat">
            <Isian nama="tanggal" label="Tanggal rapat" tipe="date" lebar="sedang" />
            <PilihanRadio
              nama="cara"
              label="Cara rapat"
              pilihan={CARA_PERTEMUAN.map((nilai) => ({ nilai, label: LABEL_CARA[nilai] }))}
            />
            <Isian nama="tempat" label="Tempat atau tautan" />
            <Isian nama="pemimpin" label="Pemimpin rapat" />
            <Isian
              nama="pejabat"
              label="Pejabat dinas yang hadir"
              petunjuk="Rapat pendirian dihadiri pejabat yang memberi penyuluhan (Permenkop 9/2018 Pasal 12)."
            />
          </Kelompok>
          <Kelompok
            judul="Kehadiran dan susunan"
            petunjuk={
              adalahKkmp
                ? 'Beri tanda hadir pada setiap pendiri yang hadir. Yang terpilih tanpa hadir harus bersedia secara tertulis. Setiap orang memegang paling banyak satu jabatan. Ketua pengawas adalah lurah karena jabatannya.'
                : 'Beri tanda hadir pada setiap pendiri yang hadir. Yang terpilih tanpa hadir harus bersedia secara tertulis. Setiap orang memegang paling banyak satu jabatan, jadi tidak ada yang menjadi pengurus sekaligus pengawas.'
            }
          >
            <ol>
              {pendiri.map((satu, letak) => (
                <HasilPendiri key={satu.id} satu={satu} letak={letak} syariah={syariah} />
              ))}
            </ol>
            {syariah ? (
              <>
                <AreaTeks
                  nama="dewanSyariahLuar"
                  label="Dewan pengawas syariah dari luar pendiri"
                  petunjuk="Satu nama setiap baris. Dipilih rapat atas rekomendasi DSN-MUI, jadi tidak harus pendiri atau anggota. Pendiri yang terpilih ditandai di daftar di atas."
                  opsional
                  baris={3}
                />
                <Isian
                  nama="rekomendasiDsn"
                  label="Nomor rekomendasi DSN-MUI"
                  petunjuk="Suratnya diunggah sebagai berkas."
                  opsional
                  autoComplete="off"
                />
              </>
            ) : null}
            {adalahKkmp ? <Isian nama="namaLurah" label="Nama lurah (ketua pengawas)" /> : null}
          </Kelompok>
          <Kelompok judul="Keputusan">
            <IsianUang nama="simpananPokok" label="Simpanan pokok yang diputuskan" />
            <IsianUang nama="simpananWajib" label="Simpanan wajib per bulan" />
            <AreaTeks
              nama="keputusan"
              label="Ringkasan keputusan rapat"
              petunjuk="Tujuan, kegiatan usaha, syarat anggota, dan anggaran dasar yang disepakati. Berita acara lengkap diunggah sebagai berkas."
              baris={6}
            />
          </Kelompok>
          <div className="flex flex-wrap items-center gap-4">
            <TombolKirim>Simpan hasil rapat</TombolKirim>
            <Tautan href={`/portal/pendirian/${id}`}>Batal</Tautan>
          </div>
        </>
      ) : null}
    </Formulir>
  );
}
