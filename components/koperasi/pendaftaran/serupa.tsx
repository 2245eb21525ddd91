import { Tabel, Tautan } from '@/components/ui';
import { LABEL_SEBAB } from '@/lib/koperasi/serupa/rules';
import type { KoperasiSerupa } from '@/lib/koperasi/serupa/types';

export interface CalonKoperasi {
  nama: string;
  nomorIndukKoperasi: string;
  nomorBadanHukum: string;
  tanggalBadanHukum: string;
  jenis: string;
  alamat: string;
  wilayah: string;
}

const BARIS: readonly [keyof CalonKoperasi, string][] = [
  ['nama', 'Nama'],
  ['nomorIndukKoperasi', 'Nomor Induk Koperasi'],
  ['nomorBadanHukum', 'Nomor badan hukum'],
  ['tanggalBadanHukum', 'Tanggal badan hukum'],
  ['jenis', 'Jenis'],
  ['alamat', 'Alamat'],
  ['wilayah', 'Wilayah'],
];

/** The koperasi to be registered beside those that may be the same. */
export function TabelSerupa({ calon, serupa }: { calon: CalonKoperasi; serupa: KoperasiSerupa[] }) {
  const kolom = serupa.map((satu, letak) => ({
    kunci: satu.id,
    label: `Tercatat ${letak + 1}`,
    isi: satu,
  }));
  return (
    <Tabel
      keterangan="Yang akan didaftarkan dan koperasi serupa yang sudah tercatat"
      kolom={[
        { kunci: 'isian', label: 'Isian' },
        { kunci: 'calon', label: 'Yang akan didaftarkan' },
        ...kolom.map(({ kunci, label }) => ({ kunci, label })),
      ]}
      baris={[
        ...BARIS.map(([nama, label]) => ({
          id: nama,
          sel: {
            isian: label,
            calon: calon[nama] || undefined,
            ...Object.fromEntries(
              kolom.map(({ kunci, isi }) => [
                kunci,
                nama === 'nama' ? (
                  <Tautan key={kunci} href={`/portal/koperasi/${isi.id}`}>
                    {isi.nama}
                  </Tautan>
                ) : (
                  (isi[nama] ?? undefined)
                ),
              ]),
            ),
          },
        })),
        {
          id: 'sebab',
          sel: {
            isian: 'Yang serupa',
            ...Object.fromEntries(
              kolom.map(({ kunci, isi }) => [
                kunci,
                isi.sebab.map((satu) => LABEL_SEBAB[satu]).join(', '),
              ]),
            ),
          },
        },
      ]}
    />
  );
}
