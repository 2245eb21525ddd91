import {
  AreaTeks,
  Formulir,
  Isian,
  IsianUang,
  Kelompok,
  PilihanRadio,
  TombolKirim,
} from '@/components/form';
import { Pemberitahuan, Tautan } from '@/components/ui';
import { tambahProdukAction, ubahProdukAction } from '@/lib/permodalan/produk/actions';
import { LABEL_KETENTUAN } from '@/lib/permodalan/produk/rules';
import { AKAD, CARA, POLA } from '@/lib/permodalan/produk/schema';
import type { BatasProduk } from '@/lib/permodalan/produk/types';
import { ARTI_CARA, LABEL_AKAD, LABEL_CARA, LABEL_POLA } from '@/lib/permodalan/rules';
import { formatPersen } from '@/lib/platform/format';

function Persen({ nama, label, petunjuk }: { nama: string; label: string; petunjuk?: string }) {
  return (
    <Isian
      nama={nama}
      label={label}
      petunjuk={petunjuk}
      inputMode="decimal"
      lebar="pendek"
      akhiran="%"
      autoComplete="off"
      opsional
    />
  );
}

function Bulan({ nama, label }: { nama: string; label: string }) {
  return (
    <Isian
      nama={nama}
      label={label}
      inputMode="numeric"
      lebar="pendek"
      akhiran="bulan"
      autoComplete="off"
    />
  );
}

/** Terms of a product: a new one, or a new version of one that is there. */
export function ProdukForm({
  koperasiId,
  produk,
  kunciKirim,
  batas,
  nilaiAwal,
  atasNama,
}: {
  koperasiId: string;
  /** Absent for a new product. */
  produk?: { id: string; versi: number };
  kunciKirim?: string;
  batas: BatasProduk;
  nilaiAwal: Record<string, string | string[]>;
  /** A petugas writes for a koperasi without an account. */
  atasNama: boolean;
}) {
  return (
    <Formulir
      id="produk"
      aksi={produk ? ubahProdukAction : tambahProdukAction}
      nilaiAwal={nilaiAwal}
      tersembunyi={
        produk
          ? { id: produk.id, versi: String(produk.versi) }
          : { koperasiId, kunciKirim: kunciKirim ?? '' }
      }
      labelGalat={LABEL_KETENTUAN}
    >
      {atasNama ? (
        <Pemberitahuan nada="peringatan" judul="Atas nama koperasi">
          Koperasi ini belum punya akun pengurus. Tulis hanya yang sudah ditetapkan pengurusnya.
          Tindakan Anda ditandai atas nama koperasi.
        </Pemberitahuan>
      ) : null}
      <Kelompok judul="Produk">
        <Isian nama="nama" label={LABEL_KETENTUAN.nama} />
      </Kelompok>
      <Kelompok judul="Jumlah dan jangka waktu" kolom={2}>
        <IsianUang nama="plafonMin" label={LABEL_KETENTUAN.plafonMin} />
        <IsianUang nama="plafonMaks" label={LABEL_KETENTUAN.plafonMaks} />
        <Bulan nama="tenorMin" label={LABEL_KETENTUAN.tenorMin} />
        <Bulan nama="tenorMaks" label={LABEL_KETENTUAN.tenorMaks} />
      </Kelompok>
      <Kelompok judul="Pola">
        <PilihanRadio
          nama="pola"
          label="Pola"
          pilihan={POLA.map((nilai) => ({ nilai, label: LABEL_POLA[nilai] }))}
          mendatar
        />
      </Kelompok>
      <Kelompok
        judul="Bila konvensional"
        petunjuk="Isi bagian ini hanya untuk pola konvensional; jasanya ditulis di bawah."
      >
        <PilihanRadio
          nama="cara"
          label={LABEL_KETENTUAN.cara}
          pilihan={CARA.map((nilai) => ({
            nilai,
            label: LABEL_CARA[nilai],
            petunjuk: ARTI_CARA[nilai],
          }))}
        />
      </Kelompok>
      <Kelompok
        judul="Bila syariah"
        petunjuk="Isi bagian ini hanya untuk pola syariah. Nisbah hanya untuk akad bagi hasil."
      >
        <PilihanRadio
          nama="akad"
          label={LABEL_KETENTUAN.akad}
          pilihan={AKAD.map((nilai) => ({ nilai, label: LABEL_AKAD[nilai] }))}
        />
        <Persen
          nama="nisbah"
          label={LABEL_KETENTUAN.nisbah}
          petunjuk="Bagian koperasi dari laba usaha, misalnya 30."
        />
      </Kelompok>
      <Kelompok
        judul="Biaya"
        petunjuk={`Jasa bersama provisi paling banyak ${formatPersen(batas.persen)} setahun, dihitung pada jangka waktu terpendek (${batas.sumber}). Provisi dan biaya administrasi bersama paling banyak ${formatPersen(batas.provisi)} dari pinjaman terkecil (${batas.sumberProvisi}).`}
        kolom={2}
      >
        <Persen
          nama="persen"
          label={LABEL_KETENTUAN.persen}
          petunjuk="Dari pokok, misalnya 18. Kosongkan untuk bagi hasil dan qardh."
        />
        <Persen
          nama="provisiPersen"
          label={LABEL_KETENTUAN.provisiPersen}
          petunjuk="Dipotong saat pencairan. Kosongkan untuk qardh."
        />
        <IsianUang
          nama="biayaAdministrasi"
          label={LABEL_KETENTUAN.biayaAdministrasi}
          petunjuk="Dipotong saat pencairan."
          opsional
        />
      </Kelompok>
      <Kelompok judul="Syarat">
        <Isian
          nama="lamaAnggotaMin"
          label={LABEL_KETENTUAN.lamaAnggotaMin}
          petunjuk="Pemohon yang belum selama itu menjadi anggota diberi tahu, dan pengurus melihatnya."
          inputMode="numeric"
          lebar="pendek"
          akhiran="bulan"
          autoComplete="off"
          opsional
        />
        <AreaTeks
          nama="syarat"
          label={LABEL_KETENTUAN.syarat}
          petunjuk="Yang harus dipenuhi anggota, misalnya simpanan wajib lunas."
          opsional
        />
        <Isian nama="agunan" label={LABEL_KETENTUAN.agunan} opsional />
      </Kelompok>
      <div className="flex flex-wrap items-center gap-4">
        <TombolKirim>{produk ? 'Simpan sebagai versi baru' : 'Simpan produk'}</TombolKirim>
        <Tautan href={`/portal/koperasi/${koperasiId}/produk`}>Batal</Tautan>
      </div>
    </Formulir>
  );
}
