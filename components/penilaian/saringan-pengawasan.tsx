import { PilihanBiasa } from '@/components/form/pilihan-biasa';
import { type Keping, Saringan } from '@/components/ui';
import { JENIS_KOPERASI, labelAcuan } from '@/lib/koperasi/acuan';
import {
  alamatPengawasan,
  type BagianPengawasan,
  JALUR_PENGAWASAN,
  KEADAAN_PENGAWASAN,
  keadaanSah,
  SARINGAN_PENGAWASAN,
} from '@/lib/penilaian/pengawasan/rules';
import type { SaringPengawasan } from '@/lib/penilaian/pengawasan/schema';
import { KECAMATAN } from '@/lib/wilayah/data';

type Nama = keyof SaringPengawasan;

const labelKeadaan = (bagian: BagianPengawasan, keadaan: string): string =>
  (KEADAAN_PENGAWASAN[bagian] as Record<string, string>)[keadaan] ?? keadaan;

/** What a filter says, for its chip; null when it is not used in this part. */
function kata(nama: Nama, bagian: BagianPengawasan, saring: SaringPengawasan): string | null {
  const { cari, kecamatan, jenis, keadaan } = saring;
  if (nama === 'cari' && cari) return `Pencarian: ${cari}`;
  if (nama === 'kecamatan' && kecamatan)
    return `Kecamatan: ${KECAMATAN.find((satu) => satu.kode === kecamatan)?.nama ?? kecamatan}`;
  if (nama === 'jenis' && jenis) return `Jenis: ${labelAcuan(JENIS_KOPERASI, jenis)}`;
  if (nama === 'keadaan' && keadaan && keadaanSah(bagian, keadaan))
    return `Keadaan: ${labelKeadaan(bagian, keadaan)}`;
  return null;
}

/** Filters of the supervision lists as a GET form, so that the address holds them. */
export function SaringanPengawasan({
  bagian,
  saring,
}: {
  bagian: BagianPengawasan;
  saring: SaringPengawasan;
}) {
  const keping = SARINGAN_PENGAWASAN[bagian].flatMap((nama): Keping[] => {
    const label = kata(nama, bagian, saring);
    return label ? [{ label, hapusHref: alamatPengawasan(bagian, saring, { [nama]: null }) }] : [];
  });
  const keadaan = Object.entries(KEADAAN_PENGAWASAN[bagian]);
  return (
    <Saringan
      action={JALUR_PENGAWASAN}
      tersembunyi={{ bagian }}
      cari={{
        nama: 'cari',
        label: bagian === 'beban' ? 'Cari penilai' : 'Cari koperasi',
        nilai: saring.cari,
      }}
      keping={keping}
      hapusSemuaHref={alamatPengawasan(bagian, {})}
    >
      {bagian === 'beban' ? undefined : (
        <>
          <PilihanBiasa
            nama="keadaan"
            label="Keadaan"
            kosong="Semua keadaan"
            nilai={keadaanSah(bagian, saring.keadaan) ? saring.keadaan : ''}
            pilihan={keadaan.map(([nilai, label]) => ({ nilai, label }))}
          />
          <PilihanBiasa
            nama="kecamatan"
            label="Kecamatan"
            kosong="Semua kecamatan"
            nilai={saring.kecamatan}
            pilihan={KECAMATAN.map(({ kode, nama }) => ({ nilai: kode, label: nama }))}
          />
          <PilihanBiasa
            nama="jenis"
            label="Jenis koperasi"
            kosong="Semua jenis"
            nilai={saring.jenis}
            pilihan={JENIS_KOPERASI.map(({ kode, label }) => ({ nilai: kode, label }))}
          />
        </>
      )}
    </Saringan>
  );
}
