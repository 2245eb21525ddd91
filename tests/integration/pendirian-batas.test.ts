import { expect, test, vi } from 'vitest';
import { aturanBerlaku } from '@/lib/aturan/reads';
import { bacaPendirian } from '@/lib/pendirian/rincian/reads';
import { TAHAP_PENDIRIAN } from '@/lib/pendirian/rules';
import { awalHariJakarta, hariIni, seolahPada, tambahHari } from '@/lib/platform/clock';
import { formatTanggal } from '@/lib/platform/format';
import { kumpulkan, sampai } from '@/tests/support/pabrik-pendirian';
import { hak } from '@/tests/support/pabrik-umkm';

vi.setConfig({ testTimeout: 180_000 });

test('halaman menunjukkan batas setiap langkah dari aturannya, dan bila sudah lewat', async () => {
  const { isi } = await aturanBerlaku('batas-waktu-pendirian');
  const hariDari = (status: string) => isi.tahap.find((satu) => satu.status === status)?.hari;
  const satu = await kumpulkan(9);
  const by = hak(satu.pemrakarsa.akun, 'pendirian:baca');
  const batas = async () => (await bacaPendirian(by, satu.id))?.batas;
  for (const [ke, tahap] of TAHAP_PENDIRIAN.entries()) {
    const dari = TAHAP_PENDIRIAN[ke - 1];
    if (tahap !== 'PENGUMPULAN_PENDIRI')
      await sampai(satu, tahap, dari === 'PENGUMPULAN_PENDIRI' ? {} : { dari });
    const hari = hariDari(tahap);
    if (tahap === 'NOMOR_INDUK_TERBIT') {
      expect(await batas()).toBeNull();
      continue;
    }
    if (hari === undefined) throw new Error(`${tahap} tanpa batas.`);
    const akhir = tambahHari(hariIni(), hari);
    expect(await batas(), tahap).toEqual({ tanggal: formatTanggal(akhir), lewat: false });
    const pada = (hariLain: string) => seolahPada(awalHariJakarta(hariLain), batas);
    expect(await pada(akhir)).toMatchObject({ lewat: false });
    expect(await pada(tambahHari(akhir, 1))).toMatchObject({ lewat: true });
  }
});
