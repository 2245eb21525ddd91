import {
  AreaTeks,
  Formulir,
  Isian,
  IsianUang,
  PilihanRadio,
  RincianIsian,
  TombolKirim,
} from '@/components/form';
import { Kartu, Pemberitahuan } from '@/components/ui';
import {
  batalkanPenerimaanAction,
  catatPembayaranAction,
  putuskanPermohonanAction,
} from '@/lib/keanggotaan/permohonan/actions';
import { LABEL_CARA_BAYAR } from '@/lib/keanggotaan/permohonan/rules';
import { CARA_BAYAR, KEPUTUSAN, type Keputusan } from '@/lib/keanggotaan/permohonan/schema';
import type { PermohonanDto } from '@/lib/keanggotaan/permohonan/types';
import { type HalanganAnggotaBaru, masihBerjalan } from '@/lib/keanggotaan/rules';
import { formatRupiah } from '@/lib/platform/format';

type NilaiAwal = Record<string, string | string[]>;

function AtasNama({ permohonan }: { permohonan: PermohonanDto }) {
  if (!permohonan.tindakan.atasNamaKoperasi) return null;
  return (
    <Pemberitahuan nada="peringatan" judul="Atas nama koperasi">
      {permohonan.koperasi.nama} tidak punya akun pengurus yang dapat memutuskan. Catat hanya
      keputusan yang sudah dibuat pengurusnya. Tindakan Anda ditandai atas nama koperasi.
    </Pemberitahuan>
  );
}

/** Why the reader, who may act for koperasi, may not do so here. */
export function Halangan({ permohonan }: { permohonan: PermohonanDto }) {
  const { halangan } = permohonan.tindakan;
  if (!halangan) return null;
  return (
    <Kartu judul="Keputusan">
      <Pemberitahuan nada="info" judul="Anda tidak dapat memutuskan permohonan ini">
        {halangan}
      </Pemberitahuan>
    </Kartu>
  );
}

const TANPA_ANGGOTA_BARU: Record<HalanganAnggotaBaru, { judul: string; sebab: string }> = {
  KOPERASI_TIDAK_AKTIF: {
    judul: 'Koperasi ini tidak aktif',
    sebab: 'dinyatakan tidak aktif, jadi tidak menerima anggota.',
  },
  ANGGOTANYA_KOPERASI: {
    judul: 'Ini koperasi sekunder',
    sebab: 'adalah koperasi sekunder: anggotanya koperasi lain, bukan perorangan.',
  },
};

/** Told to the koperasi's side of an application that runs although the koperasi can have no new member. */
export function KoperasiTanpaAnggotaBaru({ permohonan }: { permohonan: PermohonanDto }) {
  const { koperasi, status, tindakan } = permohonan;
  if (!koperasi.halangan || !masihBerjalan(status) || !tindakan.pihakKoperasi) return null;
  const { judul, sebab } = TANPA_ANGGOTA_BARU[koperasi.halangan];
  return (
    <Pemberitahuan nada="peringatan" judul={judul}>
      {koperasi.nama} {sebab}{' '}
      {status === 'DITERIMA'
        ? 'Pembayaran simpanan pokok tidak dapat dicatat. Bila pemohon sudah membayar, kembalikan uangnya. Batalkan penerimaannya dengan alasan, atau tunggu pemohon menarik permohonannya.'
        : 'Permohonan ini hanya dapat ditolak.'}
    </Pemberitahuan>
  );
}

const PILIHAN: Record<Keputusan, { label: string; petunjuk: (p: PermohonanDto) => string }> = {
  terima: {
    label: 'Terima',
    petunjuk: ({ simpananPokok }) =>
      `Pemohon diminta membayar simpanan pokok ${formatRupiah(simpananPokok)}. Ia menjadi anggota setelah Anda mencatat pembayarannya.`,
  },
  tanya: {
    label: 'Minta keterangan',
    petunjuk: () => 'Permohonan menunggu jawaban pemohon, lalu kembali kepada Anda.',
  },
  tolak: {
    label: 'Tolak',
    petunjuk: () => 'Permohonan berakhir. Pemohon membaca alasannya dan dapat mengajukan lagi.',
  },
};

const KEPUTUSAN_TERTULIS = [
  {
    nama: 'keputusan',
    label: 'Keputusan',
    pilihan: Object.fromEntries(KEPUTUSAN.map((nilai) => [nilai, PILIHAN[nilai].label])),
  },
  { nama: 'isi', label: 'Alasan atau pertanyaan' },
];

/**
 * Accept, ask, refuse. The form stays when nothing can be decided any more, so that one who was too
 * late reads why, also without JavaScript.
 */
export function KeputusanForm({
  permohonan,
  nilaiAwal,
}: {
  permohonan: PermohonanDto;
  nilaiAwal: NilaiAwal;
}) {
  const { tindakan } = permohonan;
  if (!tindakan.pihakKoperasi) return null;
  const boleh = KEPUTUSAN.filter((satu) => tindakan.koperasi.includes(satu));
  return (
    <Formulir
      id="putuskan"
      aksi={putuskanPermohonanAction}
      tertutup={boleh.length > 0 ? null : KEPUTUSAN_TERTULIS}
      nilaiAwal={nilaiAwal}
      tersembunyi={{ id: permohonan.id, versi: String(permohonan.versi) }}
    >
      {boleh.length > 0 ? (
        <Kartu judul="Keputusan Anda">
          <div className="grid gap-4">
            <AtasNama permohonan={permohonan} />
            <PilihanRadio
              nama="keputusan"
              label="Apa keputusannya?"
              pilihan={boleh.map((nilai) => ({
                nilai,
                label: PILIHAN[nilai].label,
                petunjuk: PILIHAN[nilai].petunjuk(permohonan),
              }))}
            />
            <AreaTeks
              nama="isi"
              label="Alasan atau pertanyaan"
              petunjuk="Wajib bila menolak atau meminta keterangan. Pemohon membacanya."
            />
            <TombolKirim>Simpan keputusan</TombolKirim>
          </div>
        </Kartu>
      ) : null}
    </Formulir>
  );
}

const PEMBAYARAN_TERTULIS = [
  { nama: 'jumlah', label: 'Jumlah yang dibayar', rupa: 'rupiah' },
  { nama: 'tanggalBayar', label: 'Tanggal bayar', rupa: 'tanggal' },
  { nama: 'caraBayar', label: 'Cara bayar', pilihan: LABEL_CARA_BAYAR },
] as const;

/** Recording that the simpanan pokok was paid. Stays for one who was too late, as above. */
export function PembayaranForm({
  permohonan,
  nilaiAwal,
  hariIni,
}: {
  permohonan: PermohonanDto;
  nilaiAwal: NilaiAwal;
  /** ISO day. */
  hariIni: string;
}) {
  const { tindakan, simpananPokok } = permohonan;
  if (!tindakan.pihakKoperasi) return null;
  const boleh = tindakan.koperasi.includes('catatPembayaran');
  return (
    <Formulir
      id="bayar"
      aksi={catatPembayaranAction}
      tertutup={boleh ? null : PEMBAYARAN_TERTULIS}
      nilaiAwal={boleh ? { tanggalBayar: hariIni, ...nilaiAwal } : nilaiAwal}
      tersembunyi={{ id: permohonan.id, versi: String(permohonan.versi) }}
    >
      {boleh ? (
        <Kartu judul="Catat pembayaran simpanan pokok">
          <div className="grid gap-4">
            <AtasNama permohonan={permohonan} />
            <p>
              Yang disetujui: <strong>{formatRupiah(simpananPokok)}</strong>. Setelah disimpan,
              pemohon masuk buku daftar anggota dengan nomor berikutnya.
            </p>
            <IsianUang nama="jumlah" label="Jumlah yang dibayar" />
            <Isian
              nama="tanggalBayar"
              label="Tanggal bayar"
              tipe="date"
              lebar="sedang"
              petunjuk="Paling lambat hari ini."
            />
            <PilihanRadio
              nama="caraBayar"
              label="Cara bayar"
              pilihan={CARA_BAYAR.map((nilai) => ({ nilai, label: LABEL_CARA_BAYAR[nilai] }))}
            />
            <TombolKirim>Catat dan jadikan anggota</TombolKirim>
          </div>
        </Kartu>
      ) : null}
    </Formulir>
  );
}

/** Taking an acceptance back, while nothing is paid. Stays for one who was too late, as above. */
export function BatalkanForm({
  permohonan,
  nilaiAwal,
}: {
  permohonan: PermohonanDto;
  nilaiAwal: NilaiAwal;
}) {
  const { tindakan } = permohonan;
  if (!tindakan.pihakKoperasi) return null;
  const boleh = tindakan.koperasi.includes('batalkan');
  return (
    <Formulir
      id="batalkan"
      aksi={batalkanPenerimaanAction}
      tertutup={boleh ? null : [{ nama: 'alasan', label: 'Alasan membatalkan' }]}
      nilaiAwal={nilaiAwal}
      tersembunyi={{ id: permohonan.id, versi: String(permohonan.versi) }}
    >
      {boleh ? (
        <RincianIsian judul="Batalkan penerimaan" nama={['alasan']}>
          <div className="grid gap-4">
            <AtasNama permohonan={permohonan} />
            <p>
              Untuk pemohon yang tidak jadi membayar, atau koperasi yang tidak lagi menerima
              anggota. Permohonan berakhir sebagai ditolak. Bila pemohon sudah membayar, kembalikan
              uangnya lebih dahulu.
            </p>
            <AreaTeks
              nama="alasan"
              label="Alasan membatalkan"
              petunjuk="Pemohon membacanya."
              baris={2}
            />
            <TombolKirim varian="bahaya">Batalkan penerimaan</TombolKirim>
          </div>
        </RincianIsian>
      ) : null}
    </Formulir>
  );
}
