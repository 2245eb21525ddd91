import { Formulir, KotakCentang, TombolKirim } from '@/components/form';
import { JawabanPemohon, TarikPemohon } from '@/components/pemohon/tindakan-pemohon';
import { Kartu, Pemberitahuan } from '@/components/ui';
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
  const boleh = modal.tindakan.pemohon.includes('terimaTawaran');
  return (
    <Formulir
      id="tawaran"
      aksi={terimaTawaranAction}
      nilaiAwal={nilaiAwal}
      tersembunyi={rujukan(modal)}
      tertutup={boleh ? null : []}
    >
      {boleh && jumlahDisetujui !== null ? (
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
  return (
    <JawabanPemohon
      tentang={modal}
      boleh={modal.tindakan.pemohon.includes('jawab')}
      aksi={jawabModalAction}
      nilaiAwal={nilaiAwal}
      sebutan="pengajuan"
      dokumenLain={dokumenLain}
    />
  );
}

/** Taking an application back, until the money is paid out. */
export function TarikModalForm({ modal, nilaiAwal }: { modal: ModalDto; nilaiAwal: NilaiAwal }) {
  return (
    <TarikPemohon
      tentang={modal}
      boleh={modal.tindakan.pemohon.includes('tarik')}
      aksi={tarikModalAction}
      nilaiAwal={nilaiAwal}
      sebutan="pengajuan"
    />
  );
}
