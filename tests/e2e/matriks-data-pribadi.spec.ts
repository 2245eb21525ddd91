import type { BrowserContext } from '@playwright/test';
import {
  bacaDataPribadi,
  type DataPribadi,
  nikPendudukDalam,
  surelDalam,
  teleponDalam,
} from '@/tests/support/e2e/data-pribadi';
import { alamatContoh, HARAPAN, KOLOM } from '@/tests/support/e2e/matriks-rute';
import { jadi } from '@/tests/support/e2e/pelihat';
import { expect, test } from '@/tests/support/e2e/uji';

/*
 * Everything that every role can open, as HTML, as the data that a change of page fetches, and as files:
 * nowhere does a whole identity number of a person or a telephone number of a person appear. They are shown
 * once, after a reason was written down, and that is no GET.
 */

/** One's own telephone number may stand in one's own forms, which one fills in. */
const MILIK_SENDIRI = new Set(['pemilik /portal/usaha-saya/[id]/ubah/[bagian]']);

interface Jawaban {
  alamat: string;
  teks: string;
}

async function jawaban(context: BrowserContext, rute: string, alamat: string): Promise<Jawaban[]> {
  const minta = async (headers: Record<string, string>) => {
    const satu = await context.request.get(alamat, { headers, maxRedirects: 0 });
    expect(satu.status(), alamat).toBeLessThan(400);
    return { alamat, teks: (await satu.body()).toString('latin1') };
  };
  const polos = await minta({});
  return rute.startsWith('/api/') ? [polos] : [polos, await minta({ rsc: '1' })];
}

test('yang dicari ditemukan, juga bila dikelompokkan', async () => {
  const data = await bacaDataPribadi();
  expect(data.nikPenduduk.size).toBeGreaterThan(100);
  expect(data.telepon.size).toBeGreaterThan(100);
  const [nikPenduduk = ''] = data.nikPenduduk;
  expect(nikPenduduk).toMatch(/^\d{16}$/);
  const [telepon = ''] = data.telepon;
  for (const teks of [
    nikPenduduk,
    `7${nikPenduduk}8`,
    nikPenduduk.replace(/(\d{4})(?=\d)/g, '$1 '),
  ]) {
    expect(nikPendudukDalam(`<p>${teks}</p>`, data)).toEqual([nikPenduduk]);
  }
  for (const awal of ['0', '+62', '62 ']) {
    expect(teleponDalam(`"${awal}${telepon}"`, data)).toEqual([telepon]);
  }
  expect(surelDalam('oleh Petugas@Contoh.test.', { ...data })).toEqual([]);
  expect(surelDalam('oleh Petugas@Contoh.test,', { ...data })).toEqual(['petugas@contoh.test']);
});

for (const [urutan, pelihat] of KOLOM.entries()) {
  test(`tidak ada NIK penduduk atau telepon orang di halaman dan berkas yang dibuka ${pelihat}`, async ({
    page,
    context,
  }) => {
    test.setTimeout(600_000);
    const data: DataPribadi = await bacaDataPribadi();
    await jadi(page, pelihat);
    const bocor: string[] = [];
    let dibaca = 0;
    for (const [rute, isi] of HARAPAN) {
      if (!isi[urutan]?.startsWith('200') || rute === '/api/berkas/[id]') continue;
      const { sendiri } = await alamatContoh(rute, pelihat);
      for (const { alamat, teks } of await jawaban(context, rute, sendiri)) {
        dibaca += 1;
        const telepon = MILIK_SENDIRI.has(`${pelihat} ${rute}`) ? [] : teleponDalam(teks, data);
        for (const nikPenduduk of nikPendudukDalam(teks, data))
          bocor.push(`NIK penduduk ${nikPenduduk.slice(-4)}: ${alamat}`);
        for (const satu of telepon) bocor.push(`telepon …${satu.slice(-4)}: ${alamat}`);
      }
    }
    expect(dibaca).toBeGreaterThan(30);
    expect(bocor).toEqual([]);
  });
}
