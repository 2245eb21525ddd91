import { Tabel } from '@/components/ui';
import { tulisJumlah } from '@/lib/dasbor/perlindungan/rules';
import { jalurKelurahan } from '@/lib/peluang/gugus/rules';
import type { KelurahanPeluang } from '@/lib/peluang/types';
import { formatAngka } from '@/lib/platform/format';

const besar = ({ tanpa }: KelurahanPeluang) => (tanpa === 'TERSEMBUNYI' ? -1 : tanpa);

/** Every kelurahan, the one with the most owners without a koperasi first. */
export function TabelKelurahan({
  kelurahan,
  rinci,
}: {
  kelurahan: readonly KelurahanPeluang[];
  rinci: boolean;
}) {
  const urut = [...kelurahan].sort((a, b) => besar(b) - besar(a) || (a.kode < b.kode ? -1 : 1));
  return (
    <Tabel
      keterangan="Setiap kelurahan, yang paling banyak UMKM tanpa koperasi di atas"
      kolom={[
        { kunci: 'nama', label: 'Kelurahan' },
        { kunci: 'usaha', label: 'UMKM', rata: 'kanan' },
        { kunci: 'tanpa', label: 'Tanpa koperasi', rata: 'kanan' },
        { kunci: 'sebidang', label: 'Tanpa koperasi sebidang', rata: 'kanan' },
        { kunci: 'koperasi', label: 'Koperasi sehat terjangkau', rata: 'kanan' },
        { kunci: 'peluang', label: 'Peluang', rata: 'kanan' },
      ]}
      baris={urut.map((satu) => ({
        id: satu.kode,
        href: rinci ? jalurKelurahan(satu.kode) : undefined,
        sel: {
          nama: `${satu.nama}, ${satu.kecamatan}`,
          usaha: tulisJumlah(satu.usaha),
          tanpa: tulisJumlah(satu.tanpa),
          sebidang: tulisJumlah(satu.tanpaSebidang),
          koperasi: formatAngka(satu.koperasiTerbuka),
          peluang: formatAngka(satu.peluang),
        },
      }))}
    />
  );
}
