import { Kosong, Lencana, Tabel } from '@/components/ui';
import { kalimatHarga } from '@/lib/permodalan/produk/rules';
import type { ProdukDto } from '@/lib/permodalan/produk/types';
import { LABEL_AKAD, LABEL_POLA } from '@/lib/permodalan/rules';
import { kalimatPlafon, kalimatTenor } from '@/lib/permodalan/sumber/rules';

/** The products of one koperasi, those on offer first. */
export function DaftarProduk({
  koperasiId,
  produk,
  bolehUbah,
}: {
  koperasiId: string;
  produk: (ProdukDto & { melanggar: boolean })[];
  bolehUbah: boolean;
}) {
  return (
    <Tabel
      keterangan="Produk pinjaman"
      sembunyikanKeterangan
      kolom={[
        { kunci: 'nama', label: 'Produk' },
        { kunci: 'harga', label: 'Biaya' },
        { kunci: 'plafon', label: 'Jumlah' },
        { kunci: 'tenor', label: 'Jangka waktu' },
        { kunci: 'keadaan', label: 'Keadaan' },
      ]}
      baris={produk.map(({ id, aktif, ketentuan, melanggar }) => ({
        id,
        href: `/portal/koperasi/${koperasiId}/produk/${id}`,
        sel: {
          nama: ketentuan.nama,
          harga: `${ketentuan.akad ? LABEL_AKAD[ketentuan.akad] : LABEL_POLA[ketentuan.pola]}: ${kalimatHarga(ketentuan)}`,
          plafon: kalimatPlafon(ketentuan.plafonMin, ketentuan.plafonMaks),
          tenor: kalimatTenor(ketentuan.tenorMin, ketentuan.tenorMaks),
          keadaan: !aktif ? (
            <Lencana nada="netral">Tidak ditawarkan</Lencana>
          ) : melanggar ? (
            <Lencana nada="merah">Melewati batas</Lencana>
          ) : (
            <Lencana nada="hijau" ikon="centang">
              Ditawarkan
            </Lencana>
          ),
        },
      }))}
      kosong={
        <Kosong judul="Belum ada produk pinjaman">
          <p>
            {bolehUbah
              ? 'Tulis produk pertama, supaya anggota dapat membandingkan dan mengajukan modal.'
              : 'Pengurus koperasi menulisnya di sini.'}
          </p>
        </Kosong>
      }
    />
  );
}
