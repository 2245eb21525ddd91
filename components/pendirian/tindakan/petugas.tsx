import {
  AreaTeks,
  Isian,
  kataPilihan,
  Pilihan,
  PilihanRadio,
  RincianIsian,
  TombolKirim,
} from '@/components/form';
import { SektorSimpanPinjam } from '@/components/koperasi/isian/sektor';
import { Kartu, Pemberitahuan } from '@/components/ui';
import { KELOMPOK_KOPERASI, SEKTOR_SIMPAN_PINJAM, SEKTOR_USAHA } from '@/lib/koperasi/acuan';
import { setujuiAktaAction, setujuiRapatAction } from '@/lib/pendirian/langkah/actions';
import { KEPUTUSAN_MUNDUR } from '@/lib/pendirian/langkah/schema';
import {
  catatNomorIndukAction,
  sahkanBadanHukumAction,
  setujuiNibAction,
} from '@/lib/pendirian/legalitas/actions';
import {
  catatPenyuluhanAction,
  jadwalkanPenyuluhanAction,
} from '@/lib/pendirian/penyuluhan/actions';
import { CARA_PERTEMUAN } from '@/lib/pendirian/penyuluhan/schema';
import type { PendirianDto, TindakanDto } from '@/lib/pendirian/rincian/types';
import type { TindakanPendirian } from '@/lib/pendirian/rules';
import { LABEL_CARA } from '@/lib/pendirian/tampilan/rules';
import {
  FormulirLangkah,
  FormulirTindakan,
  type IsiLangkah,
  type NilaiAwal,
  type Tulisan,
} from './formulir-langkah';
import { DaftarHalangan } from './halangan';
import { AlihkanForm, KembalikanForm } from './petugas-lain';

const JADWAL = (
  <>
    <Isian nama="tanggal" label="Tanggal penyuluhan" tipe="date" lebar="sedang" />
    <Isian nama="jam" label="Jam mulai" petunjuk="Misalnya 09.30, waktu Jakarta." lebar="pendek" />
    <PilihanRadio
      nama="cara"
      label="Cara pertemuan"
      pilihan={CARA_PERTEMUAN.map((nilai) => ({ nilai, label: LABEL_CARA[nilai] }))}
    />
    <Isian nama="tempat" label="Tempat atau tautan" />
    <Isian nama="penyuluh" label="Nama penyuluh" />
  </>
);

const nomor = (isi: { nomor: number; label: string }[]) =>
  isi.map((satu) => ({ nilai: String(satu.nomor), label: `${satu.nomor}. ${satu.label}` }));

const PILIHAN_KELOMPOK = nomor(KELOMPOK_KOPERASI);
const PILIHAN_SEKTOR = nomor(SEKTOR_USAHA);

const KELOMPOK = (
  <Pilihan
    nama="kelompok"
    label="Kelompok koperasi"
    petunjuk="Nomor seperti di formulir resmi."
    pilihan={PILIHAN_KELOMPOK}
  />
);

const LANGKAH = {
  catatPenyuluhan: {
    judul: 'Catat penyuluhan',
    tombol: 'Catat penyuluhan selesai',
    aksi: catatPenyuluhanAction,
    penjelasan: 'Setelah ini daftar pendiri ditutup, dan pendiri melanjutkan dengan rapat.',
    isian: (
      <>
        <Isian
          nama="jumlahPeserta"
          label="Jumlah peserta"
          inputMode="numeric"
          lebar="pendek"
          akhiran="orang"
        />
        <AreaTeks nama="ringkasan" label="Ringkasan" opsional baris={3} />
      </>
    ),
    tulisan: [
      { nama: 'jumlahPeserta', label: 'Jumlah peserta' },
      { nama: 'ringkasan', label: 'Ringkasan' },
    ],
  },
  setujuiRapat: {
    judul: 'Setujui hasil rapat',
    tombol: 'Setujui hasil rapat',
    aksi: setujuiRapatAction,
    penjelasan:
      'Periksa susunan pengurus, setoran, dan semua berkas. Setelah ini pendiri ke notaris.',
  },
  setujuiAkta: {
    judul: 'Setujui akta',
    tombol: 'Setujui akta',
    aksi: setujuiAktaAction,
    penjelasan: 'Cocokkan nomor dan tanggal akta dengan berkasnya.',
  },
  sahkanBadanHukum: {
    judul: 'Masukkan koperasi ke daftar',
    tombol: 'Masukkan ke daftar koperasi',
    aksi: sahkanBadanHukumAction,
    penjelasan:
      'Cocokkan nomor pengesahan dengan keputusannya. Koperasi masuk daftar, semua pendiri menjadi anggota, dan pengurus terpilih mendapat perannya. Langkah ini tidak dapat dibatalkan.',
    isian: (
      <>
        {KELOMPOK}
        <Pilihan nama="sektorUsaha" label="Sektor usaha" lebar="penuh" pilihan={PILIHAN_SEKTOR} />
      </>
    ),
    tulisan: [
      { nama: 'kelompok', label: 'Kelompok koperasi', pilihan: kataPilihan(PILIHAN_KELOMPOK) },
      { nama: 'sektorUsaha', label: 'Sektor usaha', pilihan: kataPilihan(PILIHAN_SEKTOR) },
    ],
  },
  setujuiNib: {
    judul: 'Setujui NIB',
    tombol: 'Setujui NIB',
    aksi: setujuiNibAction,
    penjelasan: 'Cocokkan NIB dengan berkasnya. NIB dicatat pada data koperasi.',
  },
  catatNomorInduk: {
    judul: 'Catat Nomor Induk Koperasi',
    tombol: 'Catat dan selesaikan',
    aksi: catatNomorIndukAction,
    penjelasan:
      'Setelah sertifikat terbit, catat nomornya. Sertifikat dapat diunggah di bagian Berkas.',
    isian: (
      <Isian
        nama="nomorIndukKoperasi"
        label="Nomor Induk Koperasi"
        petunjuk="13 angka, biasanya diawali 3276."
        inputMode="numeric"
        lebar="sedang"
        autoComplete="off"
      />
    ),
    tulisan: [{ nama: 'nomorIndukKoperasi', label: 'Nomor Induk Koperasi' }],
  },
} as const satisfies Partial<Record<TindakanPendirian, IsiLangkah>>;
type TindakanBerlangkah = keyof typeof LANGKAH;
const URUTAN = Object.keys(LANGKAH) as TindakanBerlangkah[];

/** A koperasi simpan pinjam has its sektor by its jenis. */
function isiLangkah(tindakan: TindakanBerlangkah, simpanPinjam: boolean): IsiLangkah {
  const isi = LANGKAH[tindakan];
  if (tindakan !== 'sahkanBadanHukum' || !simpanPinjam) return isi;
  return {
    ...isi,
    tersembunyi: { sektorUsaha: String(SEKTOR_SIMPAN_PINJAM) },
    isian: (
      <>
        {KELOMPOK}
        <SektorSimpanPinjam />
      </>
    ),
  };
}

const TULISAN_JADWAL: Tulisan = [
  { nama: 'tanggal', label: 'Tanggal penyuluhan', rupa: 'tanggal' },
  { nama: 'jam', label: 'Jam mulai' },
  { nama: 'cara', label: 'Cara pertemuan', pilihan: LABEL_CARA },
  { nama: 'tempat', label: 'Tempat atau tautan' },
  { nama: 'penyuluh', label: 'Nama penyuluh' },
];

/**
 * Setting a date, or another one: one form, so that it is still there for one whose date came after
 * somebody else's.
 */
function JadwalForm({ pendirian, titipan }: { pendirian: PendirianDto; titipan: NilaiAwal }) {
  const cari = (dicari: TindakanPendirian): TindakanDto | undefined =>
    pendirian.tindakan.petugas.find(({ tindakan }) => tindakan === dicari);
  const jadwalkan = cari('jadwalkan');
  const ulang = cari('jadwalkanUlang') !== undefined;
  const terbuka = jadwalkan !== undefined || ulang;
  return (
    <FormulirTindakan
      id="jadwalkan"
      aksi={jadwalkanPenyuluhanAction}
      pendirian={pendirian}
      terbuka={terbuka}
      titipan={titipan}
      tulisan={TULISAN_JADWAL}
    >
      {jadwalkan ? (
        <Kartu judul="Jadwalkan penyuluhan">
          <div className="grid gap-4">
            <p>
              Periksa rencana dan berkasnya, lalu tetapkan jadwal. Semua pendiri mendapat kabar.
            </p>
            <DaftarHalangan id="jadwalkan" halangan={jadwalkan.halangan} />
            {JADWAL}
            <div>
              <TombolKirim varian={jadwalkan.halangan.length > 0 ? 'kedua' : 'utama'}>
                Simpan jadwal
              </TombolKirim>
            </div>
          </div>
        </Kartu>
      ) : null}
      {ulang ? (
        <RincianIsian judul="Ganti jadwal penyuluhan" nama={TULISAN_JADWAL.map(({ nama }) => nama)}>
          <div className="grid gap-4">
            {JADWAL}
            <div id="jadwalkan-langkah" tabIndex={-1}>
              <TombolKirim varian="kedua">Ganti jadwal</TombolKirim>
            </div>
          </div>
        </RincianIsian>
      ) : null}
    </FormulirTindakan>
  );
}

/** Everything the office can do now, the next step first. */
export function TindakanPetugas({
  pendirian,
  nilaiAwal,
}: {
  pendirian: PendirianDto;
  nilaiAwal: NilaiAwal;
}) {
  const { petugas } = pendirian.tindakan;
  if (pendirian.pembaca.terhalang) {
    return (
      <Pemberitahuan nada="info" judul="Anda ikut mendirikan koperasi ini">
        Karena itu petugas lain yang memeriksa dan memutuskannya.
      </Pemberitahuan>
    );
  }
  if (!pendirian.pembaca.memeriksa) return null;
  const mundur = KEPUTUSAN_MUNDUR.filter((satu) =>
    petugas.some(({ tindakan }) => tindakan === satu),
  );
  return (
    <>
      {URUTAN.map((id) => (
        <FormulirLangkah
          key={id}
          id={id}
          pendirian={pendirian}
          tindakan={petugas.find(({ tindakan }) => tindakan === id)}
          isi={isiLangkah(id, pendirian.simpanPinjam)}
          nilaiAwal={{
            kelompok: String(pendirian.kelompok),
            sektorUsaha: String(pendirian.sektorUsaha),
          }}
          titipan={nilaiAwal}
        />
      ))}
      <JadwalForm pendirian={pendirian} titipan={nilaiAwal} />
      <KembalikanForm pendirian={pendirian} boleh={mundur} titipan={nilaiAwal} />
      <AlihkanForm
        pendirian={pendirian}
        boleh={pendirian.bertindak !== null && pendirian.pendiri.length > 0}
        titipan={nilaiAwal}
      />
    </>
  );
}
