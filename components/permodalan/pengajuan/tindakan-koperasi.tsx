import {
  AreaTeks,
  DICENTANG,
  Formulir,
  Isian,
  type IsianTertolak,
  IsianUang,
  KotakCentang,
  PilihanRadio,
  TombolKirim,
} from '@/components/form';
import { Kartu, Pemberitahuan } from '@/components/ui';
import {
  batalkanModalAction,
  cairkanModalAction,
  putuskanModalAction,
} from '@/lib/permodalan/pengajuan/actions';
import { KEPUTUSAN, type KeputusanModal } from '@/lib/permodalan/pengajuan/schema';
import type { ModalDto } from '@/lib/permodalan/pengajuan/types';
import { formatRupiah } from '@/lib/platform/format';

type NilaiAwal = Record<string, string | string[]>;

const rujukan = ({ id, versi }: ModalDto) => ({ id, versi: String(versi) });

const PILIHAN: Record<KeputusanModal, { label: string; petunjuk: string }> = {
  setujui: {
    label: 'Tawarkan modal',
    petunjuk:
      'Jumlahnya boleh kurang, jangka waktunya boleh lain dari yang diminta. Pemohon menyetujui dahulu, lalu Anda mencairkan.',
  },
  tanya: {
    label: 'Minta keterangan',
    petunjuk: 'Pengajuan menunggu jawaban pemohon, lalu kembali kepada Anda.',
  },
  tolak: {
    label: 'Tolak',
    petunjuk: 'Pengajuan berakhir. Pemohon membaca alasannya dan melihat sumber modal lain.',
  },
};

const KEPUTUSAN_TERTULIS: readonly IsianTertolak[] = [
  {
    nama: 'keputusan',
    label: 'Keputusan',
    pilihan: Object.fromEntries(KEPUTUSAN.map((nilai) => [nilai, PILIHAN[nilai].label])),
  },
  { nama: 'jumlahDisetujui', label: 'Jumlah yang ditawarkan', rupa: 'rupiah' },
  { nama: 'tenorDisetujui', label: 'Diangsur selama (bulan)' },
  { nama: 'pihakTerkait', label: 'Pihak terkait', pilihan: DICENTANG },
  { nama: 'isi', label: 'Alasan atau pertanyaan' },
];

/**
 * Offer, ask, refuse. The form stays when nothing can be decided any more, so that one who was too late
 * reads why, also without JavaScript.
 */
export function KeputusanModalForm({
  modal,
  nilaiAwal,
}: {
  modal: ModalDto;
  nilaiAwal: NilaiAwal;
}) {
  const { tindakan } = modal;
  if (!tindakan.pihakKoperasi) return null;
  const boleh = KEPUTUSAN.filter((satu) => tindakan.koperasi.includes(satu));
  return (
    <Formulir
      id="putuskan"
      aksi={putuskanModalAction}
      tertutup={boleh.length > 0 ? null : KEPUTUSAN_TERTULIS}
      nilaiAwal={
        boleh.length > 0
          ? {
              jumlahDisetujui: modal.jumlah.toString(),
              tenorDisetujui: String(modal.tenor),
              ...nilaiAwal,
            }
          : {}
      }
      tersembunyi={rujukan(modal)}
    >
      {boleh.length > 0 ? (
        <Kartu judul="Keputusan Anda">
          <div className="grid gap-4">
            {modal.pemohon.masihAnggota ? null : (
              <Pemberitahuan nada="peringatan" judul="Pemohon bukan anggota aktif lagi">
                Koperasi tidak dapat meminjamkan kepadanya. Tolak dengan alasannya.
              </Pemberitahuan>
            )}
            <PilihanRadio
              nama="keputusan"
              label="Apa keputusannya?"
              pilihan={boleh.map((nilai) => ({ nilai, ...PILIHAN[nilai] }))}
            />
            {boleh.includes('setujui') ? (
              <>
                <IsianUang
                  nama="jumlahDisetujui"
                  label="Jumlah yang ditawarkan"
                  petunjuk={`Bila menawarkan. Yang diminta ${formatRupiah(modal.jumlah)}.`}
                />
                <Isian
                  nama="tenorDisetujui"
                  label="Diangsur selama"
                  petunjuk={`Bila menawarkan. Yang diminta ${modal.tenor} bulan; produk ini ${modal.ketentuan.tenorMin} sampai ${modal.ketentuan.tenorMaks} bulan. Lebih lama membuat angsuran lebih kecil.`}
                  inputMode="numeric"
                  lebar="pendek"
                  akhiran="bulan"
                />
                <KotakCentang
                  nama="pihakTerkait"
                  label="Pemohon pengurus, pengawas, atau keluarga dekatnya"
                  petunjuk="Pinjaman kepada pihak terkait dibatasi (Permenkop UKM 8/2023 Pasal 44)."
                />
              </>
            ) : null}
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

const PENCAIRAN_TERTULIS: readonly IsianTertolak[] = [
  { nama: 'jumlahCair', label: 'Jumlah yang dicairkan', rupa: 'rupiah' },
  { nama: 'tanggalCair', label: 'Tanggal pencairan', rupa: 'tanggal' },
];

/** Recording that the money was paid out. */
export function PencairanForm({
  modal,
  nilaiAwal,
  hariIni,
}: {
  modal: ModalDto;
  nilaiAwal: NilaiAwal;
  /** ISO day. */
  hariIni: string;
}) {
  const { tindakan, jumlahDisetujui } = modal;
  if (!tindakan.pihakKoperasi) return null;
  const boleh = tindakan.koperasi.includes('cairkan');
  return (
    <Formulir
      id="cairkan"
      aksi={cairkanModalAction}
      tertutup={boleh ? null : PENCAIRAN_TERTULIS}
      nilaiAwal={
        boleh
          ? {
              tanggalCair: hariIni,
              jumlahCair: (jumlahDisetujui ?? 0n).toString(),
              ...nilaiAwal,
            }
          : {}
      }
      tersembunyi={rujukan(modal)}
    >
      {boleh ? (
        <Kartu judul="Catat pencairan">
          <div className="grid gap-4">
            <p>
              Tulis jumlah sebelum dipotong provisi dan biaya. Setelah disimpan, pinjaman masuk
              laporan bulanan Anda.
            </p>
            <IsianUang nama="jumlahCair" label="Jumlah yang dicairkan" />
            <Isian
              nama="tanggalCair"
              label="Tanggal pencairan"
              tipe="date"
              lebar="sedang"
              petunjuk="Paling lambat hari ini."
            />
            <TombolKirim>Catat pencairan</TombolKirim>
          </div>
        </Kartu>
      ) : null}
    </Formulir>
  );
}

/** Taking an offer back before it is paid out. */
export function BatalkanForm({ modal, nilaiAwal }: { modal: ModalDto; nilaiAwal: NilaiAwal }) {
  const { tindakan } = modal;
  if (!tindakan.pihakKoperasi) return null;
  const boleh = tindakan.koperasi.includes('batalkan');
  return (
    <Formulir
      id="batalkan"
      aksi={batalkanModalAction}
      tertutup={boleh ? null : [{ nama: 'alasan', label: 'Alasan membatalkan' }]}
      nilaiAwal={boleh ? nilaiAwal : {}}
      tersembunyi={rujukan(modal)}
    >
      {boleh ? (
        <Kartu judul="Batalkan tawaran">
          <div className="grid gap-4">
            <AreaTeks
              nama="alasan"
              label="Alasan membatalkan"
              petunjuk="Pemohon membacanya."
              baris={2}
            />
            <TombolKirim varian="bahaya">Batalkan tawaran</TombolKirim>
          </div>
        </Kartu>
      ) : null}
    </Formulir>
  );
}
