import { catatLapangan } from '@/lib/lapangan/commands';
import { catatLapanganSchema } from '@/lib/lapangan/schema';
import type { Pelaku, Wewenang } from '@/lib/platform/auth/wewenang';
import { wewenang } from '@/lib/platform/auth/wewenang';
import { db } from '@/lib/platform/db/client';
import { transaksi } from '@/lib/platform/db/transaksi';
import { verifikasiUmkm } from '@/lib/umkm/verifikasi/commands';
import { type Acak, uuidAcak } from './demo/acak';
import { pastikan } from './demo/jalan-permohonan';

const USAHA = [
  ['Marhamah Misalkan', 'Lontong Sayur Gang Kenanga', 'Menjual lontong sayur', 'kuliner'],
  ['Tarjono Perumpamaan', 'Tambal Ban Simpang Tiga', 'Menambal ban dan mengganti oli', 'jasa'],
  ['Zubaedah Seandainya', 'Rajutan Teras Belakang', 'Merajut tas dan taplak', 'kriya'],
] as const;

/** A few businesses that the petugas kelurahan wrote down in the street, and the dinas verified. */
export async function buatLapanganDemo({
  acak,
  kelurahan,
  petugas,
}: {
  acak: Acak;
  kelurahan: Pelaku;
  petugas: Pelaku;
}): Promise<void> {
  const by = wewenang(kelurahan, 'lapangan:catat') as Wewenang<'lapangan:catat'>;
  const periksa = wewenang(petugas, 'umkm:verifikasi') as Wewenang<'umkm:verifikasi'>;
  const jenis = new Set(
    (await db().jenisUsaha.findMany({ select: { kode: true } })).map(({ kode }) => kode),
  );
  for (const [urutan, [nama, namaUsaha, kegiatanUtama, kode]] of USAHA.entries()) {
    const input = catatLapanganSchema.parse({
      kunciKirim: uuidAcak(acak),
      kelurahanKode: kelurahan.peran[0]?.kelurahanKode,
      nama,
      telepon: `08990${String(700_000 + urutan)}`,
      namaUsaha,
      kegiatanUtama,
      jenisUsahaKode: jenis.has(kode) ? kode : [...jenis].sort()[0],
      alamat: `Gang Rekaan ${urutan + 1}`,
      lintang: `-6.40${urutan}5`,
      bujur: `106.81${urutan}5`,
      akurasiMeter: '12',
      setuju: 'ya',
    });
    const { id } = pastikan(
      await transaksi((tx) => catatLapangan(tx, by, input)),
      'pendataan lapangan',
    );
    pastikan(
      await transaksi((tx) =>
        verifikasiUmkm(tx, periksa, {
          usahaId: id,
          versi: 1,
          versiOrang: 1,
          nikPendudukDicocokkan: false,
          catatanUmum: undefined,
        }),
      ),
      'verifikasi pendataan lapangan',
    );
  }
}
