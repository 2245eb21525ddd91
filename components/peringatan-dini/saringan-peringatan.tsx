import { Pilihan } from '@/components/form';
import { pilihanAcuan } from '@/components/koperasi/isian/pilihan';
import { type Keping, Saringan } from '@/components/ui';
import { PilihKecamatan } from '@/components/wilayah/pilih-kelurahan';
import { JENIS_KOPERASI, labelAcuan } from '@/lib/koperasi/acuan';
import { KATEGORI_KESEHATAN, LABEL_KATEGORI } from '@/lib/koperasi/kategori/rules';
import { alamatPeringatan, JALUR_PERINGATAN } from '@/lib/peringatan-dini/daftar/alamat/rules';
import { ALASAN_PERINGATAN, type SaringPeringatan } from '@/lib/peringatan-dini/daftar/schema';
import { LABEL_ALASAN } from '@/lib/peringatan-dini/rules';
import { KECAMATAN } from '@/lib/wilayah/data';

/** What each filter now in force says, in the order of the panel. */
function keping(saring: SaringPeringatan): Keping[] {
  const { alasan, kategori, kecamatan, jenis } = saring;
  const nama = KECAMATAN.find((satu) => satu.kode === kecamatan)?.nama ?? kecamatan;
  const semua: [keyof SaringPeringatan, string | undefined][] = [
    ['alasan', alasan && `Sebab: ${LABEL_ALASAN[alasan]}`],
    ['kategori', kategori && `Kesehatan: ${LABEL_KATEGORI[kategori]}`],
    ['kecamatan', kecamatan && `Kecamatan: ${nama}`],
    ['jenis', jenis && `Jenis: ${labelAcuan(JENIS_KOPERASI, jenis)}`],
  ];
  return semua.flatMap(([kunci, label]) =>
    label ? [{ label, hapusHref: alamatPeringatan(saring, { [kunci]: null }) }] : [],
  );
}

/** Search and filters of the early warnings; all of them stand in the address. */
export function SaringanPeringatan({ saring }: { saring: SaringPeringatan }) {
  const dipakai = keping(saring);
  return (
    <Saringan
      action={JALUR_PERINGATAN}
      cari={{ nama: 'cari', label: 'Cari nama, nomor, atau alamat', nilai: saring.cari }}
      keping={dipakai}
      hapusSemuaHref={dipakai.length > 1 ? alamatPeringatan({ cari: saring.cari }) : undefined}
    >
      <Pilihan
        nama="alasan"
        label="Sebab"
        kosong="Semua sebab"
        pilihan={ALASAN_PERINGATAN.map((nilai) => ({ nilai, label: LABEL_ALASAN[nilai] }))}
        nilaiAwal={saring.alasan ?? ''}
      />
      <Pilihan
        nama="kategori"
        label="Kategori kesehatan"
        kosong="Semua kategori"
        pilihan={KATEGORI_KESEHATAN.map((nilai) => ({ nilai, label: LABEL_KATEGORI[nilai] }))}
        nilaiAwal={saring.kategori ?? ''}
      />
      <PilihKecamatan nama="kecamatan" nilaiAwal={saring.kecamatan ?? ''} />
      <Pilihan
        nama="jenis"
        label="Jenis"
        kosong="Semua jenis"
        pilihan={pilihanAcuan(JENIS_KOPERASI)}
        nilaiAwal={saring.jenis ?? ''}
      />
    </Saringan>
  );
}
