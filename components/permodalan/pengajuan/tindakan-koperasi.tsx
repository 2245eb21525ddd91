import {
  AreaTeks,
  Formulir,
  Isian,
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
      nilaiAwal={{
        jumlahDisetujui: modal.jumlah.toString(),
        tenorDisetujui: String(modal.tenor),
        ...nilaiAwal,
      }}
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
                  maxLength={4}
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
              maxLength={500}
            />
            <TombolKirim>Simpan keputusan</TombolKirim>
          </div>
        </Kartu>
      ) : null}
    </Formulir>
  );
}

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
  return (
    <Formulir
      id="cairkan"
      aksi={cairkanModalAction}
      nilaiAwal={{
        tanggalCair: hariIni,
        jumlahCair: (jumlahDisetujui ?? 0n).toString(),
        ...nilaiAwal,
      }}
      tersembunyi={rujukan(modal)}
    >
      {tindakan.koperasi.includes('cairkan') ? (
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
  return (
    <Formulir
      id="batalkan"
      aksi={batalkanModalAction}
      nilaiAwal={nilaiAwal}
      tersembunyi={rujukan(modal)}
    >
      {tindakan.koperasi.includes('batalkan') ? (
        <Kartu judul="Batalkan tawaran">
          <div className="grid gap-4">
            <AreaTeks
              nama="alasan"
              label="Alasan membatalkan"
              petunjuk="Pemohon membacanya."
              baris={2}
              maxLength={500}
            />
            <TombolKirim varian="bahaya">Batalkan tawaran</TombolKirim>
          </div>
        </Kartu>
      ) : null}
    </Formulir>
  );
}
