import { AreaTeks, Formulir, KotakCentang, KotakCentangGrup, TombolKirim } from '@/components/form';
import { Kartu, Pemberitahuan, Rincian } from '@/components/ui';
import { LABEL_DOKUMEN } from '@/lib/dokumen/rules';
import type { DokumenDto } from '@/lib/dokumen/types';
import {
  jawabModalAction,
  tarikModalAction,
  terimaTawaranAction,
} from '@/lib/permodalan/pengajuan/actions';
import { bedaTawaran } from '@/lib/permodalan/pengajuan/rules';
import type { ModalDto } from '@/lib/permodalan/pengajuan/types';
import { formatRupiah } from '@/lib/platform/format';

type NilaiAwal = Record<string, string | string[]>;

const rujukan = ({ id, versi }: ModalDto) => ({ id, versi: String(versi) });

/** Accepting the offer as it stands. The form stays afterwards, so that one who was too late reads why. */
export function TawaranForm({ modal, nilaiAwal }: { modal: ModalDto; nilaiAwal: NilaiAwal }) {
  if (!modal.milikSendiri) return null;
  const { jumlahDisetujui } = modal;
  const tenor = modal.tenorDisetujui ?? modal.tenor;
  return (
    <Formulir
      id="tawaran"
      aksi={terimaTawaranAction}
      nilaiAwal={nilaiAwal}
      tersembunyi={rujukan(modal)}
    >
      {modal.tindakan.pemohon.includes('terimaTawaran') && jumlahDisetujui !== null ? (
        <Kartu judul="Tawaran koperasi">
          <div className="grid gap-4">
            <p>
              {modal.koperasi.nama} menawarkan <strong>{formatRupiah(jumlahDisetujui)}</strong>{' '}
              selama <strong>{tenor} bulan</strong>
              {bedaTawaran(modal, { jumlah: jumlahDisetujui, tenor })}. Baca biaya dan angsurannya
              di bagian Biaya dan angsuran.
            </p>
            {tenor > modal.tenor ? (
              <Pemberitahuan nada="peringatan" judul="Lebih lama dari yang Anda minta">
                Angsuran sebulan lebih kecil, tetapi Anda mengangsur {tenor - modal.tenor} bulan
                lebih lama, dan jumlah biayanya dapat lebih besar.
              </Pemberitahuan>
            ) : null}
            <KotakCentang
              nama="setuju"
              label="Saya sudah membaca biaya dan angsurannya, dan menyetujui tawaran ini."
            />
            <TombolKirim>Setujui tawaran</TombolKirim>
            <p className="teks-lembut">
              Bila tidak setuju, tarik pengajuan Anda. Tidak ada biaya untuk itu.
            </p>
          </div>
        </Kartu>
      ) : null}
    </Formulir>
  );
}

/** Answering a question of the koperasi. */
export function JawabanModalForm({
  modal,
  dokumenLain,
  nilaiAwal,
}: {
  modal: ModalDto;
  dokumenLain: DokumenDto[];
  nilaiAwal: NilaiAwal;
}) {
  if (!modal.milikSendiri) return null;
  const pertanyaan = modal.pesan.findLast((satu) => satu.pihak === 'KOPERASI');
  return (
    <Formulir id="jawab" aksi={jawabModalAction} nilaiAwal={nilaiAwal} tersembunyi={rujukan(modal)}>
      {modal.tindakan.pemohon.includes('jawab') ? (
        <Kartu judul="Jawab pertanyaan koperasi">
          <div className="grid gap-4">
            {pertanyaan ? (
              <Pemberitahuan nada="peringatan" judul={`${modal.koperasi.nama} bertanya`}>
                <p className="whitespace-pre-line">{pertanyaan.isi}</p>
              </Pemberitahuan>
            ) : null}
            <AreaTeks nama="isi" label="Jawaban Anda" maxLength={1000} />
            {dokumenLain.length > 0 ? (
              <KotakCentangGrup
                nama="dokumenId"
                label="Sertakan berkas"
                opsional
                petunjuk="Berkas Anda yang belum ada pada pengajuan ini."
                pilihan={dokumenLain.map((berkas) => ({
                  nilai: berkas.id,
                  label: `${LABEL_DOKUMEN[berkas.jenis]}: ${berkas.namaAsli}`,
                  petunjuk: `${berkas.ukuran}, diunggah ${berkas.pada}`,
                }))}
              />
            ) : null}
            <TombolKirim>Kirim jawaban</TombolKirim>
          </div>
        </Kartu>
      ) : null}
    </Formulir>
  );
}

/** Taking an application back, until the money is paid out. */
export function TarikModalForm({ modal, nilaiAwal }: { modal: ModalDto; nilaiAwal: NilaiAwal }) {
  if (!modal.milikSendiri) return null;
  return (
    <Formulir id="tarik" aksi={tarikModalAction} nilaiAwal={nilaiAwal} tersembunyi={rujukan(modal)}>
      {modal.tindakan.pemohon.includes('tarik') ? (
        <Rincian judul="Tarik pengajuan">
          <div className="grid gap-4">
            <p>
              Pengajuan berakhir dan koperasi tidak lagi melihat berkas Anda. Anda dapat mengajukan
              lagi nanti.
            </p>
            <AreaTeks nama="alasan" label="Alasan menarik" opsional baris={2} maxLength={500} />
            <TombolKirim varian="bahaya">Tarik pengajuan</TombolKirim>
          </div>
        </Rincian>
      ) : null}
    </Formulir>
  );
}
