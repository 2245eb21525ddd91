import {
  AreaTeks,
  Formulir,
  Isian,
  IsianUang,
  Kelompok,
  Pilihan,
  TombolKirim,
} from '@/components/form';
import { DaftarRingkas, Kartu, Tautan } from '@/components/ui';
import { simpanIsianModalAction } from '@/lib/permodalan/ajukan/actions';
import { LABEL_ISIAN_MODAL } from '@/lib/permodalan/ajukan/rules';
import { TUJUAN_MODAL } from '@/lib/permodalan/ajukan/schema';
import type { PemohonModal, ProdukTujuan } from '@/lib/permodalan/ajukan/types';
import type { PinjamanBerjalan } from '@/lib/permodalan/berjalan/rules';
import { kalimatHarga } from '@/lib/permodalan/produk/rules';
import { LABEL_AKAD, LABEL_TUJUAN } from '@/lib/permodalan/rules';
import { kalimatPlafon, kalimatTenor } from '@/lib/permodalan/sumber/rules';
import { formatPersen, formatRupiah } from '@/lib/platform/format';
import { DaftarPinjamanBerjalan } from '../pinjaman-berjalan';

/** The terms one applies under. */
export function RingkasanProduk({ produk }: { produk: ProdukTujuan }) {
  const { ketentuan } = produk;
  return (
    <Kartu judul={ketentuan.nama}>
      <DaftarRingkas
        butir={[
          ...(ketentuan.akad ? [{ istilah: 'Akad', nilai: LABEL_AKAD[ketentuan.akad] }] : []),
          { istilah: 'Biaya', nilai: kalimatHarga(ketentuan) },
          {
            istilah: 'Dipotong di muka',
            nilai: `provisi ${formatPersen(ketentuan.provisiPersen)}, administrasi ${formatRupiah(ketentuan.biayaAdministrasi)}`,
          },
          { istilah: 'Jumlah', nilai: kalimatPlafon(ketentuan.plafonMin, ketentuan.plafonMaks) },
          {
            istilah: 'Jangka waktu',
            nilai: kalimatTenor(ketentuan.tenorMin, ketentuan.tenorMaks),
          },
          ...(ketentuan.lamaAnggotaMin === null
            ? []
            : [
                {
                  istilah: 'Lama menjadi anggota',
                  nilai: `paling sedikit ${ketentuan.lamaAnggotaMin} bulan`,
                },
              ]),
          {
            istilah: 'Syarat',
            nilai: <span className="whitespace-pre-line">{ketentuan.syarat ?? 'tidak ada'}</span>,
          },
          { istilah: 'Agunan', nilai: ketentuan.agunan ?? 'tidak ada' },
        ]}
      />
    </Kartu>
  );
}

/** First step: what is needed, for what, and what can be paid. */
export function LangkahIsian({
  produk,
  pemohon,
  berjalan,
  versi,
  nilaiAwal,
}: {
  produk: ProdukTujuan;
  pemohon: PemohonModal;
  /** One's own loans that run at this koperasi. */
  berjalan: PinjamanBerjalan[];
  /** Of the draft, as it is shown. */
  versi: string;
  nilaiAwal: Record<string, string | string[]>;
}) {
  return (
    <Formulir
      id="isian"
      aksi={simpanIsianModalAction}
      nilaiAwal={nilaiAwal}
      tersembunyi={{ ketentuanId: produk.ketentuanId, versi }}
    >
      <Kelompok judul="Kebutuhan">
        <IsianUang nama="jumlah" label={LABEL_ISIAN_MODAL.jumlah} />
        <Isian
          nama="tenor"
          label={LABEL_ISIAN_MODAL.tenor}
          inputMode="numeric"
          lebar="pendek"
          akhiran="bulan"
          autoComplete="off"
        />
        {pemohon.usaha.length === 0 ? (
          <p>
            Anda belum punya usaha yang terdaftar.{' '}
            <Tautan href="/portal/usaha-saya/daftar">Daftarkan usaha</Tautan>
          </p>
        ) : (
          <Pilihan
            nama="usahaId"
            label={LABEL_ISIAN_MODAL.usahaId}
            kosong={pemohon.usaha.length > 1 ? 'Pilih usaha' : undefined}
            lebar="penuh"
            pilihan={pemohon.usaha.map((satu) => ({
              nilai: satu.id,
              label: `${satu.nama} (${satu.nomor})`,
            }))}
          />
        )}
        <Pilihan
          nama="tujuan"
          label={LABEL_ISIAN_MODAL.tujuan}
          kosong="Pilih kegunaan"
          pilihan={TUJUAN_MODAL.map((nilai) => ({ nilai, label: LABEL_TUJUAN[nilai] }))}
        />
        <AreaTeks
          nama="penjelasan"
          label={LABEL_ISIAN_MODAL.penjelasan}
          petunjuk="Apa yang dibeli, dan bagaimana itu menambah pendapatan usaha."
        />
      </Kelompok>
      <Kelompok
        judul="Perkiraan keuangan sebulan"
        petunjuk="Hanya Anda dan pengurus koperasi yang dituju yang melihat bagian ini. Disimpan tersandi."
      >
        <IsianUang
          nama="pendapatan"
          label={LABEL_ISIAN_MODAL.pendapatan}
          petunjuk="Usaha dan penghasilan lain serumah, sebelum dikurangi apa pun."
        />
        <IsianUang
          nama="pengeluaran"
          label={LABEL_ISIAN_MODAL.pengeluaran}
          petunjuk="Belanja usaha dan rumah tangga."
        />
        <IsianUang
          nama="angsuranLain"
          label={LABEL_ISIAN_MODAL.angsuranLain}
          petunjuk="Pinjaman yang sedang berjalan di tempat lain, bukan di koperasi ini. Kosongkan bila tidak ada."
          opsional
        />
        {berjalan.length > 0 ? (
          <div>
            <p className="mb-2">
              Pinjaman Anda yang berjalan di koperasi ini ikut dihitung dari catatannya. Jangan
              tulis lagi di atas.
            </p>
            <DaftarPinjamanBerjalan pinjaman={berjalan} />
          </div>
        ) : null}
      </Kelompok>
      <TombolKirim>Lanjut ke berkas</TombolKirim>
    </Formulir>
  );
}
