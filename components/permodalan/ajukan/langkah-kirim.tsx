import { Formulir, KotakCentang, TombolKirim } from '@/components/form';
import { BerkasDikirim } from '@/components/pemohon/langkah-berkas';
import { DaftarRingkas, Kartu, Pemberitahuan, Rincian } from '@/components/ui';
import type { DokumenDto } from '@/lib/dokumen/types';
import { ajukanModalAction } from '@/lib/permodalan/ajukan/actions';
import type { BiayaAjukan } from '@/lib/permodalan/ajukan/loaders';
import { DOKUMEN_MODAL, jalurAjukan } from '@/lib/permodalan/ajukan/rules';
import type { IsianModalInput } from '@/lib/permodalan/ajukan/schema';
import type { PemohonModal, ProdukTujuan } from '@/lib/permodalan/ajukan/types';
import { type PinjamanBerjalan, totalBerjalan } from '@/lib/permodalan/berjalan/rules';
import { KALIMAT_KEMAMPUAN } from '@/lib/permodalan/kemampuan/rules';
import { LABEL_TUJUAN, sebutanHarga } from '@/lib/permodalan/rules';
import { formatPersen, formatRupiah } from '@/lib/platform/format';
import { DaftarPinjamanBerjalan } from '../pinjaman-berjalan';
import { KALIMAT_PEMBULATAN, RingkasanBiaya, TabelAngsuran } from '../rencana-angsuran';

/** Whether the instalment can be borne, said before anything is sent. */
function Kemampuan({ biaya, berjalan }: { biaya: BiayaAjukan; berjalan: PinjamanBerjalan[] }) {
  const { kemampuan, rencana } = biaya;
  return (
    <Pemberitahuan
      nada={kemampuan.keadaan === 'CUKUP' ? 'info' : 'peringatan'}
      judul={KALIMAT_KEMAMPUAN[kemampuan.keadaan]}
    >
      Angsuran terbesar {formatRupiah(rencana.angsuranTerbesar)}; sisa pendapatan Anda sebulan{' '}
      {formatRupiah(kemampuan.sisa)}
      {kemampuan.bagianAngsuran ? ` (${formatPersen(kemampuan.bagianAngsuran, 1)})` : ''}
      {berjalan.length > 0
        ? `, sesudah angsuran ${formatRupiah(totalBerjalan(berjalan))} untuk pinjaman Anda yang berjalan di koperasi ini`
        : ''}
      .
      {kemampuan.keadaan === 'CUKUP'
        ? ''
        : ' Pertimbangkan jumlah yang lebih kecil atau jangka waktu yang lebih panjang.'}
    </Pemberitahuan>
  );
}

/** Last step: see the whole price, check the answers, agree, send. */
export function LangkahKirim({
  produk,
  pemohon,
  isian,
  biaya,
  berjalan,
  dokumen,
  kunciKirim,
  teksBagikan,
  nilaiAwal,
}: {
  produk: ProdukTujuan;
  pemohon: PemohonModal;
  isian: IsianModalInput;
  biaya: BiayaAjukan | null;
  /** One's own loans that run at this koperasi. */
  berjalan: PinjamanBerjalan[];
  dokumen: DokumenDto[];
  kunciKirim: string;
  teksBagikan: string;
  nilaiAwal: Record<string, string | string[]>;
}) {
  const ubahHref = jalurAjukan(produk.ketentuanId, 'isian');
  const usaha = pemohon.usaha.find((satu) => satu.id === isian.usahaId);
  const harga = sebutanHarga(produk.ketentuan.akad);
  const tersembunyi = Object.fromEntries(
    Object.entries(isian).map(([nama, isi]) => [nama, String(isi)]),
  );
  return (
    <>
      <Kartu judul="Periksa jawaban Anda">
        <DaftarRingkas
          butir={[
            { istilah: 'Nama', nilai: pemohon.nama },
            { istilah: 'NIK penduduk', nilai: pemohon.nikPenduduk ?? 'belum diisi' },
            { istilah: 'Telepon', nilai: pemohon.telepon ?? 'belum diisi' },
            { istilah: 'Usaha', nilai: usaha?.nama ?? 'belum dipilih', ubahHref },
            {
              istilah: 'Jumlah dan jangka waktu',
              nilai: `${formatRupiah(isian.jumlah)} selama ${isian.tenor} bulan`,
              ubahHref,
            },
            { istilah: 'Untuk apa', nilai: LABEL_TUJUAN[isian.tujuan], ubahHref },
            {
              istilah: 'Penjelasan',
              nilai: <span className="whitespace-pre-line">{isian.penjelasan}</span>,
              ubahHref,
            },
            {
              istilah: 'Keuangan sebulan',
              nilai: `pendapatan ${formatRupiah(isian.pendapatan)}, pengeluaran ${formatRupiah(isian.pengeluaran)}, angsuran lain ${formatRupiah(isian.angsuranLain)}`,
              ubahHref,
              ubahLabel: 'perkiraan keuangan',
            },
            ...(berjalan.length > 0
              ? [
                  {
                    istilah: 'Pinjaman Anda di koperasi ini',
                    nilai: <DaftarPinjamanBerjalan pinjaman={berjalan} />,
                  },
                ]
              : []),
          ]}
        />
      </Kartu>
      {biaya ? (
        <Kartu judul="Biaya dan angsuran">
          <div className="grid gap-4">
            <Kemampuan biaya={biaya} berjalan={berjalan} />
            <RingkasanBiaya {...biaya} harga={harga} />
            <Rincian judul="Angsuran setiap bulan">
              <TabelAngsuran
                rencana={biaya.rencana}
                harga={harga}
                keterangan={<span className="teks-lembut">{KALIMAT_PEMBULATAN}</span>}
              />
            </Rincian>
          </div>
        </Kartu>
      ) : null}
      <Formulir
        id="kirim"
        aksi={ajukanModalAction}
        tersembunyi={{ ...tersembunyi, kunciKirim }}
        nilaiAwal={nilaiAwal}
      >
        <BerkasDikirim
          jenis={DOKUMEN_MODAL}
          dokumen={dokumen}
          petunjuk="KTP wajib. Yang lain boleh disertakan."
          semula={nilaiAwal.dokumenId}
        />
        <KotakCentang
          nama="setujuKetentuan"
          label="Saya sudah membaca biaya, angsuran, dan syarat produk ini."
          petunjuk="Koperasi dapat menawarkan kurang dari yang Anda minta. Anda memutuskan lagi setelah ada tawaran."
        />
        <KotakCentang nama="setujuBagikan" label={teksBagikan} />
        <TombolKirim>Ajukan modal</TombolKirim>
      </Formulir>
    </>
  );
}
