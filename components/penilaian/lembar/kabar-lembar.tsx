import { Pemberitahuan } from '@/components/ui';
import { formatAngka } from '@/lib/platform/format';

type Param = Record<string, string | string[] | undefined>;

/** What has just been done to a worksheet, as the address says it. */
export function KabarLembar({ param }: { param: Param }) {
  const banyak = /^\d{1,4}$/.test(String(param.banyak)) ? formatAngka(Number(param.banyak)) : '';
  switch (param.kabar) {
    case 'tersimpan':
      return <Pemberitahuan nada="sukses" judul="Bagian ini sudah tersimpan" />;
    case 'ditempel':
      return (
        <Pemberitahuan nada="sukses" judul={`${banyak} angka diambil dari tempelan`}>
          Periksa angkanya di bawah.
        </Pemberitahuan>
      );
    case 'diambil':
      return (
        <Pemberitahuan nada="sukses" judul={`${banyak} baris kosong sudah diisi`}>
          Periksa angkanya di bawah. Yang sudah terisi tidak diganti.
        </Pemberitahuan>
      );
    case 'buku-kerja':
      return (
        <Pemberitahuan nada="sukses" judul={`${banyak} isian diambil dari buku kerja`}>
          Hasilnya sudah dihitung lagi.
        </Pemberitahuan>
      );
    default:
      return null;
  }
}
